interface CannedReplyTemplate {
  /** Null: for every desk. */
  desk: string | null
  name: string
  body: string
}

/** What the demo's operators write often enough to keep it. */
export const CANNED_REPLIES: CannedReplyTemplate[] = [
  {
    desk: null,
    name: 'We are looking into it',
    body: 'Hello {{client_name}},\n\nthank you for writing. I have picked up {{ticket_number}} and am looking into it; you will hear from me today.\n\nBest regards\n{{operator_name}}',
  },
  {
    desk: null,
    name: 'Anything else?',
    body: 'Glad that it works again, {{client_name}}. I will mark {{ticket_number}} as resolved; should it come back, just answer here and it opens again.\n\n{{operator_name}}',
  },
  {
    desk: 'Support',
    name: 'Descaling, step by step',
    body: 'Hello {{client_name}},\n\nplease descale the machine once, that helps in most cases:\n\n1. Empty the water tank and fill in the descaler with half a litre of water.\n2. Hold **Steam** and **Rinse** for three seconds until both lights blink.\n3. Let it run through, then rinse with two full tanks of clear water.\n\nDoes the light go out after that?\n\n{{operator_name}}',
  },
  {
    desk: 'Support',
    name: 'Photo and serial number, please',
    body: 'Hello {{client_name}},\n\nto find the right part I need two things:\n\n- a photo of the place where it leaks or rattles,\n- the serial number; it stands on the plate under the drip tray.\n\nYou can attach both to your answer here.\n\n{{operator_name}}',
  },
  {
    desk: 'Support',
    name: 'Where is my parcel?',
    body: 'Hello {{client_name}},\n\nI have asked the carrier about your parcel and put {{ticket_number}} on my list for tomorrow. If it has not moved by then, we send a new one at our cost.\n\n{{operator_name}}',
  },
  {
    desk: 'Billing',
    name: 'Corrected invoice',
    body: 'Hello {{client_name}},\n\nthe corrected invoice is attached; it replaces the earlier one, which you can throw away. The amount is the same.\n\n{{operator_name}}',
  },
  {
    desk: 'Billing',
    name: 'Refund is on its way',
    body: 'Hello {{client_name}},\n\nI have sent the money back the way it came. Cards take three to five working days, bank transfers one to two. If nothing has arrived after that, answer here and I will trace it under {{ticket_number}}.\n\n{{operator_name}}',
  },
  {
    desk: 'Billing',
    name: 'Which invoice is it?',
    body: 'Hello {{client_name}},\n\nwhich invoice do you mean? Its number begins with *AC-* and stands at the top right; the month and the amount will do as well.\n\n{{operator_name}}',
  },
]
