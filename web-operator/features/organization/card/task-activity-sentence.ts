import type { TaskActivityEntry_EventFragment } from '../../../gql/graphql'
import { statusWords } from '../../../frame/tasks/task-status'

const day = (date: string) => new Date(`${date}T00:00`).toLocaleDateString('en', { dateStyle: 'medium' })

function dueDate(from: string | null, to: string | null) {
  if (from && to) return `moved the due date from ${day(from)} to ${day(to)}`
  return to ? `set the due date to ${day(to)}` : 'took away the due date'
}

/** What somebody did to a task, to be read after their name: "changed the status from To do to Closed". */
export function taskActivitySentence(event: TaskActivityEntry_EventFragment): string {
  switch (event.__typename) {
    case 'TaskCreated': return 'created the task'
    case 'TaskTitleChanged': return `changed the title from “${event.fromTitle}” to “${event.toTitle}”`
    case 'TaskDescriptionChanged': return 'changed the description'
    case 'TaskStatusChanged': return `changed the status from ${statusWords[event.fromStatus]} to ${statusWords[event.toStatus]}`
    case 'TaskAssigneeChanged': return event.toName ? `assigned the task to ${event.toName}` : `took the task from ${event.fromName ?? 'its assignee'}`
    case 'TaskDueDateChanged': return dueDate(event.fromDate, event.toDate)
    case 'TaskCommentAdded': return 'commented'
    case 'TicketLinked': return event.ticket ? `linked ${event.ticket.number}` : 'linked a ticket'
    case 'TicketUnlinked': return event.ticket ? `unlinked ${event.ticket.number}` : 'unlinked a ticket'
  }
}
