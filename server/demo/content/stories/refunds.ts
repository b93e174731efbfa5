import type { Story } from '../story.js'

const refunds = { topic: 'refunds', desk: 'Billing', category: 'Refunds' } as const

export const refundStories: Story[] = [
  {
    ...refunds,
    titles: ['Refund for {order} has not arrived', 'Where is my refund of {amount}?', 'Returned on {date}, still no money'],
    problem: [
      'I sent the goods of {order} back on {date} and got the mail that they had arrived. There is no sign of the money.',
      'You confirmed a refund of {amount} two weeks ago. Nothing has come to my card.',
      'The return is marked as complete in my account, and the refund says "pending". For how long is that normal?',
    ],
    question: [
      'I will check with our bank. Has the card been replaced since you ordered, or is it still the same?',
      'Was {order} paid by card, or with a voucher in part? Vouchers are refunded as vouchers.',
    ],
    answer: [
      'The card is still the same and I did not use a voucher.',
      'Card only, and it has not been replaced.',
    ],
    internal: [
      'Refund failed at the provider with "expired authorisation". Needs a transfer by hand.',
      'The warehouse has booked the return under the wrong order. Money can go out, I have told them.',
    ],
    solution: [
      'The refund had got stuck at our payment provider. I have transferred {amount} by hand today; it should be with you in two working days.',
      'It was sent to your card this morning. Banks take between three and five days to show it. The reference is {order}.',
    ],
  },
  {
    ...refunds,
    titles: ['Return of a {machine}', 'Sending back {order}', 'The {grinder} is too loud: return possible?'],
    problem: [
      'I have had the {machine} for ten days, and it is too big for our kitchen. It has been used twice. Can I return it?',
      'We ordered the wrong filters by mistake ({order}). They are closed. How do I send them back?',
      'The {grinder} is louder than I thought. I would like to return it and take the smaller one.',
    ],
    question: [
      'Yes, within 30 days. Do you still have the original box, and would you like the money or an exchange?',
      'No problem. Shall we pick it up, or would you rather bring it to a parcel shop?',
    ],
    answer: [
      'I still have the box. The money, please, and a pick-up would be great since it is heavy.',
      'Everything is in its box. A label for the parcel shop is fine.',
    ],
    internal: [
      'Day 28 of 30, so book it today.',
      'Used twice is fine under the policy, no deduction.',
    ],
    solution: [
      'The label is in your mail. As soon as the parcel is scanned the refund goes out; you need not wait for our check.',
      'The driver comes on {later} between 10 and 14 and brings the label. The refund follows on the day after.',
    ],
  },
  {
    ...refunds,
    titles: ['Only part of {order} was refunded', '{fee} missing from the refund', 'Refund without the shipping costs?'],
    problem: [
      'I returned everything from {order}, and {fee} are missing from the refund. Was something not in order with the parcel?',
      'You have refunded the goods but not the shipping, although they were faulty. Is that right?',
    ],
    question: [
      'Let me see what was deducted. Did you get a mail with a list of the returned items?',
      'Could you tell me which items you sent back, in one parcel or in two?',
    ],
    answer: [
      'Two parcels, because one box was not enough. The list in the mail names only the first.',
      'They were in two parcels. I have both receipts from the parcel shop.',
    ],
    internal: [
      'Second parcel is in the returns cage without a note. Count it and release the rest.',
    ],
    solution: [
      'Your second parcel had not been matched to the order. It is now, and the remaining {fee} have been refunded.',
      'The shipping is ours to pay when goods are faulty. I have refunded it as well; please excuse the oversight.',
    ],
  },
]
