import { newTaskDrafts, newTaskKey } from '../../../frame/tasks/task-drafts'

/** A task that was being written for a ticket that was merged is one for the ticket that it was merged into; behind what was being written there. */
export function carryNewTask(operatorId: string, fromTicketId: string, intoTicketId: string) {
  const draft = newTaskDrafts.get(newTaskKey(operatorId, fromTicketId))
  if (!draft) return
  const into = newTaskDrafts.get(newTaskKey(operatorId, intoTicketId))
  const both = into && { ...into, description: [into.description, draft.title, draft.description].filter(Boolean).join('\n\n') }
  newTaskDrafts.set(newTaskKey(operatorId, intoTicketId), both ?? draft)
  newTaskDrafts.set(newTaskKey(operatorId, fromTicketId), null)
}
