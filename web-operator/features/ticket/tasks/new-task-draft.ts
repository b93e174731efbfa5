import { KeptValues } from '../../../../web-shared/writing/kept-values'

/** A task as it is being written. `dueOn` is a date as its field has it, empty for none. */
export interface NewTask { title: string; description: string; assigneeId: string | null; dueOn: string }

const isNewTask = (value: unknown): value is NewTask => typeof value === 'object' && value !== null
  && 'title' in value && 'description' in value && 'assigneeId' in value && 'dueOn' in value

/** What was written and not saved, null when there is nothing. */
export const newTaskDrafts = new KeptValues<NewTask | null>(stored => (isNewTask(stored) ? stored : null), draft => draft === null)

/** By operator, because people share machines, and nobody sees another's draft. */
export const newTaskKey = (operatorId: string, ticketId: string) => `helpdesk.new-task.${operatorId}.${ticketId}`

/** A task that was being written for a ticket that was merged is one for the ticket that it was merged into; behind what was being written there. */
export function carryNewTask(operatorId: string, fromTicketId: string, intoTicketId: string) {
  const draft = newTaskDrafts.get(newTaskKey(operatorId, fromTicketId))
  if (!draft) return
  const into = newTaskDrafts.get(newTaskKey(operatorId, intoTicketId))
  const both = into && { ...into, description: [into.description, draft.title, draft.description].filter(Boolean).join('\n\n') }
  newTaskDrafts.set(newTaskKey(operatorId, intoTicketId), both ?? draft)
  newTaskDrafts.set(newTaskKey(operatorId, fromTicketId), null)
}
