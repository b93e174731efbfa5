import type { Root } from './fake-server'

export const anna = { __typename: 'Operator', id: 'anna', name: 'Anna Nowak', email: 'anna@example.com', role: 'OPERATOR', active: true }
export const ben = { __typename: 'Operator', id: 'ben', name: 'Ben Okafor', email: 'ben@example.com', role: 'ADMIN', active: true }
export const jan = {
  __typename: 'Client', id: 'jan', name: 'Jan Kowalski', email: 'jan@example.com', externalId: 'ext-7', phone: null,
  verified: true, displayName: 'Jan Kowalski', createdAt: '2026-01-01T00:00:00Z',
}
export const billing = { __typename: 'Category', id: 'billing', name: 'Billing', archived: false }
export const support = {
  __typename: 'Desk', id: 'support', name: 'Support', colour: '#1D4ED8', language: 'en', helpText: '', numberPattern: 'SUP-{{nr}}',
  mailboxAddress: 'help@example.com' as string | null, token: 'desk', categories: [billing], members: [anna, ben],
}

export const page = (nodes: { id: string }[], more: Partial<{ hasNextPage: boolean; hasPreviousPage: boolean }> = {}) => ({
  edges: nodes.map(node => ({ cursor: `cursor-${node.id}`, matches: [], node })),
  nodes,
  totalCount: nodes.length,
  pageInfo: {
    hasNextPage: false, hasPreviousPage: false,
    startCursor: nodes[0] ? `cursor-${nodes[0].id}` : null, endCursor: nodes.at(-1) ? `cursor-${nodes.at(-1)?.id}` : null,
    ...more,
  },
})

export const comment = (id: string, fields: Root = {}) => ({
  __typename: 'Comment', id, author: anna, authorName: 'Anna Nowak', fromSupport: true, visibility: 'PUBLIC', body: id, bodyHtml: `<p>${id}</p>`,
  attachments: [], createdAt: '2026-03-10T10:00:00Z', editedAt: null, availableActions: [] as string[], revisions: [], ...fields,
})

export const ticket = (id: string, fields: Root = {}) => ({
  __typename: 'Ticket', id, number: `SUP-${id}`, title: `Ticket ${id}`, content: 'Help', contentHtml: '<p>Help me please</p>', status: 'OPEN', priority: 'NORMAL',
  desk: support, category: billing, client: jan, createdAt: '2026-03-10T09:00:00Z', updatedAt: '2026-03-10T10:00:00Z', comments: page([]), attachments: [],
  publicUrl: 'https://help.example/helpdesk/ticket/abc', availableActions: ['RESOLVE', 'CLOSE', 'START', 'WAIT', 'REPLY', 'ADD_INTERNAL_COMMENT', 'ASSIGN'],
  eventCursor: 'e1', assignee: null, source: 'WIDGET', snoozedUntil: null, tasks: [], taskCount: 0, openTaskCount: 0, readyToAnswer: false, activity: page([]),
  preview: 'Help me please', unread: false, otherTickets: page([]), mergedTickets: [], ...fields,
})

/** A panel with nothing in it, signed in as Anna. */
export const emptyPanel = (): Root => ({
  viewer: anna,
  operators: [anna, ben],
  desks: [support],
  ticketCounts: { total: 3, capped: false },
  tickets: page([]),
  savedViews: [],
  unreadNotificationCount: 0,
  notifications: page([]),
  quarantinedMailCount: 0,
})
