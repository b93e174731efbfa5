import { answerText } from '../../../../frame/tasks/answer-texts'
import { expandPlaceholders, openPlaceholders } from '../../../../frame/placeholders'
import type { AnswerDraft } from './answer-drafts'
import type { WaitingTicket } from './useWaitingTickets'

/** What one ticket shall be answered. */
export interface Answer {
  ticket: WaitingTicket
  text: string
  /** Its text is its own, and follows the common one no more. */
  isOwn: boolean
  /** The last event that its author has seen. */
  seenCursor: string
  on: boolean
  /** Why it cannot be sent as it is. */
  obstacle: string | null
}

/** The text that we propose: in the language of the tickets' desks when it is one, else in English. */
export function proposedText(tickets: readonly WaitingTicket[]) {
  const languages = [...new Set(tickets.map(({ desk }) => desk?.language))]
  return answerText(languages.length === 1 && languages[0] ? languages[0] : 'en')
}

interface Asked {
  tickets: readonly WaitingTicket[]
  /** Whether the task is closed that they wait for. */
  closed: boolean
  draft: AnswerDraft
  operatorName: string
}

/** Before the task is closed everybody is; then those whose tasks are all done and whom nobody has answered since, in whatever browser. */
const isUnanswered = ({ readyToAnswer }: WaitingTicket, closed: boolean) => !closed || readyToAnswer

/** What each ticket is answered, as the draft has it. */
export function answersOf({ tickets, closed, draft, operatorName }: Asked): Answer[] {
  const common = draft.common ?? proposedText(tickets)
  return tickets.map((ticket) => {
    const own = draft.texts[ticket.id]
    const text = own?.text ?? expandPlaceholders(common, {
      // Without a name the placeholder stays open, and is told.
      client_name: ticket.client?.name ?? '{{client_name}}', ticket_number: ticket.number, operator_name: operatorName,
    })
    return {
      ticket, text, isOwn: own !== undefined, seenCursor: own?.seenCursor ?? ticket.eventCursor,
      on: draft.chosen[ticket.id] ?? (isUnanswered(ticket, closed) && !draft.sentAt[ticket.id]), obstacle: obstacleOf(ticket, text),
    }
  })
}

function obstacleOf({ availableActions }: WaitingTicket, text: string) {
  if (!availableActions.includes('REPLY')) return 'You cannot reply to this ticket.'
  if (!text.trim()) return 'There is nothing to send: the text is empty.'
  const names = openPlaceholders(text)
  return names.length > 0 ? `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not filled in.` : null
}

/** What a mail to the client needs and is missing. */
export function whyNoMail({ desk, client }: WaitingTicket) {
  if (!desk?.mailboxAddress) return `${desk?.name ?? 'The desk'} has no mailbox: no mail is sent`
  return client?.email ? null : 'no email address: no mail is sent'
}
