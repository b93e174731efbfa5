import { registerEnumType } from 'type-graphql'

export enum NotificationKind {
  ASSIGNED = 'ASSIGNED',
  TASKS_DONE = 'TASKS_DONE',
  MENTIONED = 'MENTIONED',
  CLIENT_ANSWERED = 'CLIENT_ANSWERED',
}

registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'Why an operator is told of something.',
  valuesConfig: {
    ASSIGNED: { description: 'Somebody gave them a ticket or a task.' },
    TASKS_DONE: { description: 'The last open task of their ticket is done: the client can be answered.' },
    MENTIONED: { description: 'Their name stands behind an @ in an internal comment or in the comment of a task.' },
    CLIENT_ANSWERED: { description: 'The client commented on their ticket.' },
  },
})
