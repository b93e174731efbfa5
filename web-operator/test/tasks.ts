import type { Root } from './fake-server'

/** A task as the server tells of it. */
export const task = (number: number, fields: Root = {}) => ({
  __typename: 'Task', id: `t${number}`, number, title: `Task ${number}`, description: '', status: 'TODO', closed: false, assignee: null, dueOn: null,
  updatedAt: '2026-03-10T10:00:00Z', ticketCount: 0, waitingTicketCount: 0, ...fields,
})

export const closedTask = (number: number, fields: Root = {}) => task(number, { status: 'DONE', closed: true, ...fields })
