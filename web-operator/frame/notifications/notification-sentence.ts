import type { NotificationKind } from '../../gql/graphql'

/** A notification, as far as its sentence goes. */
export interface Told {
  kind: NotificationKind
  actorName: string
  ticket: { number: string; title: string } | null
  task: { number: number; title: string } | null
}

/** What a notification is about, by number and title, where that is shown, and what is said before and after it. */
export interface Sentence { before: string; number: string; title: string; after: string; path: string }

function aboutWhat({ ticket, task }: Told) {
  if (ticket) return { number: ticket.number, title: ticket.title, path: `/tickets/${encodeURIComponent(ticket.number)}` }
  if (task) return { number: `#${task.number}`, title: task.title, path: `/organization/tasks/${task.number}` }
  // Gone between the reading of the list and of what it names.
  return { number: 'something', title: 'that is no longer there', path: '/tickets' }
}

/** "Anna Nowak gave you SUP-12 Refund", in pieces. */
export function notificationSentence(told: Told): Sentence {
  const { actorName } = told
  const [before, after] = {
    ASSIGNED: [`${actorName} gave you `, ''],
    TASKS_DONE: ['All tasks of ', ' are done: answer the client?'],
    MENTIONED: [`${actorName} mentioned you in `, ''],
    CLIENT_ANSWERED: [`${actorName} answered `, ''],
  }[told.kind] as [string, string]
  return { before, after, ...aboutWhat(told) }
}

export const asText = ({ before, number, title, after }: Sentence) => `${before}${number} ${title}${after}`
