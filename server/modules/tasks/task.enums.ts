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

export enum TaskOrderField {
  CREATED_AT = 'CREATED_AT',
  UPDATED_AT = 'UPDATED_AT',
  DUE_ON = 'DUE_ON',
}

registerEnumType(TaskOrderField, {
  name: 'TaskOrderField',
  description: 'What a list of tasks is sorted by.',
  valuesConfig: {
    CREATED_AT: { description: 'When they were made.' },
    UPDATED_AT: { description: 'When they last changed.' },
    DUE_ON: { description: 'The day by which they should be done; those without one count as later than all others.' },
  },
})

/** What counts as closed: struck through on a ticket, and nothing to wait for. */
export const CLOSED: TaskStatus[] = [TaskStatus.DONE]
