/** Tickets and comments as the server tells them, with what a test cares about put in. */
export const ticketOf = (parts: Record<string, unknown> = {}) => ({
  __typename: 'Ticket',
  id: 't1',
  number: 'SUP-1042',
  title: 'The grinder is cracked',
  content: 'It arrived like this.',
  contentHtml: '<p>It arrived like this.</p>',
  status: 'OPEN',
  createdAt: '2026-03-12T09:00:00.000Z',
  eventCursor: '7',
  unread: false,
  attachments: [],
  desk: { id: 'd1', name: 'Acme Support', language: 'en' },
  comments: connectionOf([]),
  ...parts,
})

export const commentOf = (parts: Record<string, unknown> = {}) => ({
  __typename: 'Comment',
  id: 'c1',
  authorName: 'Anna Nowak',
  fromSupport: true,
  visibility: 'PUBLIC',
  body: 'We send a new one.',
  bodyHtml: '<p>We send a new one.</p>',
  attachments: [],
  createdAt: '2026-03-12T10:00:00.000Z',
  editedAt: null,
  ...parts,
})

/** A page of a connection; `next` is the cursor that more comes after. */
export const connectionOf = (nodes: { id: unknown }[], next: string | null = null) => ({
  edges: nodes.map(node => ({ cursor: String(node.id), node })),
  totalCount: nodes.length,
  pageInfo: { hasNextPage: next !== null, hasPreviousPage: false, startCursor: nodes[0]?.id ?? null, endCursor: next },
})
