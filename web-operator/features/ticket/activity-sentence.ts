import { englishTexts } from '../../../web-shared/ticket/texts'
import type { ActivityEntry_EventFragment } from '../../gql/graphql'

const { status, priority } = englishTexts

function fromTo(what: string, from: string | null, to: string | null) {
  if (from && to) return `changed the ${what} from ${from} to ${to}`
  return to ? `set the ${what} to ${to}` : `took away the ${what} ${from ?? ''}`.trimEnd()
}

function comment(added: Extract<ActivityEntry_EventFragment, { __typename: 'CommentAdded' }>['comment']) {
  if (!added) return 'added a comment that is gone'
  if (added.visibility === 'INTERNAL') return 'added an internal comment'
  return added.fromSupport ? 'replied' : 'commented'
}

const reason = (event: { reason: string | null }) => (event.reason ? `: ${event.reason}` : '')

const moment = (at: string) => new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })

/** What somebody did, to be read after their name: "changed the priority from Normal to High". */
export function activitySentence(event: ActivityEntry_EventFragment): string {
  switch (event.__typename) {
    case 'TicketCreated': return 'opened the ticket'
    case 'CommentAdded': return comment(event.comment)
    case 'StatusChanged': return `changed the status from ${status[event.fromStatus]} to ${status[event.toStatus]}`
    case 'PriorityChanged': return `changed the priority from ${priority[event.fromPriority]} to ${priority[event.toPriority]}`
    case 'CategoryChanged': return fromTo('category', event.fromName, event.toName)
    case 'AssigneeChanged': return event.toName ? `assigned the ticket to ${event.toName}` : `took the ticket from ${event.fromName ?? 'its assignee'}`
    case 'TitleChanged': return `changed the title from “${event.fromTitle}” to “${event.toTitle}”`
    case 'Snoozed': return event.until ? `snoozed the ticket until ${moment(event.until)}` : 'ended the snooze'
    case 'TaskLinked': return `linked the task “${event.taskTitle}”`
    case 'TaskUnlinked': return `unlinked the task “${event.taskTitle}”`
    case 'TaskClosed': return `closed the task “${event.taskTitle}”`
    case 'TaskReopened': return `reopened the task “${event.taskTitle}”`
    case 'CommentEdited': return 'edited a comment'
    case 'CommentRemoved': return `removed a comment of ${event.commentAuthorName}`
    case 'CommentMadeInternal': return 'made a comment internal'
    case 'TicketMerged': return event.ticket.number === event.fromNumber ? `merged this ticket into ${event.intoNumber}` : `merged ${event.fromNumber} into this ticket`
    case 'TicketUnmerged': return event.ticket.number === event.fromNumber ? `took this ticket out of ${event.intoNumber} again` : `took ${event.fromNumber} out of this ticket again`
    case 'LinkRotated': return 'made a new public link'
    case 'EmailSent': return `emailed ${event.address ?? 'the client'}`
    case 'EmailFailed': return `could not email ${event.address ?? 'the client'}${reason(event)}`
    case 'EmailSuppressed': return `did not email ${event.address ?? 'the client'}${reason(event)}`
    case 'LinkRevoked': return 'revoked the public link'
  }
}
