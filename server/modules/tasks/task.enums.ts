import { registerEnumType } from 'type-graphql'

export enum TaskStatus {
  TODO = 'TODO',
  IN_PROGRESS = 'IN_PROGRESS',
  DONE = 'DONE',
}

registerEnumType(TaskStatus, {
  name: 'TaskStatus',
  description: 'Where a task stands.',
  valuesConfig: {
    TODO: { description: 'Not begun.' },
    IN_PROGRESS: { description: 'Somebody works on it.' },
    DONE: { description: 'Closed.' },
  },
})

/** What counts as closed: struck through on a ticket, and nothing to wait for. */
export const CLOSED: TaskStatus[] = [TaskStatus.DONE]
