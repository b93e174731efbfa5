import { KeptValues } from '../../../web-shared/writing/kept-values'

/** A task as it is being written. `dueOn` is a date as its field has it, empty for none. */
export interface NewTask { title: string; description: string; assigneeId: string | null; dueOn: string }

const isNewTask = (value: unknown): value is NewTask => typeof value === 'object' && value !== null
  && 'title' in value && 'description' in value && 'assigneeId' in value && 'dueOn' in value

/** What was written and not saved, null when there is nothing. */
export const newTaskDrafts = new KeptValues<NewTask | null>(stored => (isNewTask(stored) ? stored : null), draft => draft === null)

/** By operator, because people share machines, and nobody sees another's draft; `place` is where the task is being written. */
export const newTaskKey = (operatorId: string, place: string) => `helpdesk.new-task.${operatorId}.${place}`
