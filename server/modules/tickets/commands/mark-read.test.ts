import { allScopesBut, answersOf, createEveryone, keyName, viewersOf, type Everyone } from '../../../test/everyone.js'
import { addInternalComment, createTicket, reply, type TestTicket } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'

describe('Ticket.unread', () => {
  let server: TestServer
  let everyone: Everyone
  let ticket: TestTicket

  beforeAll(async () => {
    server = await startTestServer()
    everyone = await createEveryone(server)
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    ticket = await createTicket(everyone.client)
  })

  const me = () => everyone.operator.viewer
  const asked = async (viewer: TestViewer = me()) => (await viewer.data('query ($id: ID!) { ticket(id: $id) { unread eventCursor } }', { id: ticket.id })).ticket as { unread: boolean; eventCursor: string } | null
  const unread = async (viewer?: TestViewer) => (await asked(viewer))?.unread ?? null
  const listed = async () => ((await me().data('{ tickets { nodes { id unread } } }')).tickets.nodes as { id: string; unread: boolean }[]).find(({ id }) => id === ticket.id)!.unread
  const markRead = async (cursor?: string, viewer: TestViewer = me()) =>
    (await viewer.data('mutation ($id: ID!, $cursor: String!) { ticketMarkRead(ticketId: $id, cursor: $cursor) { ticket { unread } userErrors { code field } } }', { id: ticket.id, cursor: cursor ?? (await asked())!.eventCursor })).ticketMarkRead
  const markUnread = async (viewer: TestViewer = me()) => (await viewer.data('mutation ($id: ID!) { ticketMarkUnread(ticketId: $id) { ticket { unread } userErrors { code field } } }', { id: ticket.id })).ticketMarkUnread
  const close = () => everyone.admin.viewer.data('mutation ($id: ID!) { ticketClose(ticketId: $id) { userErrors { code } } }', { id: ticket.id })

  it('is true until it is read, and again when something is written', async () => {
    expect([await unread(), await listed()]).toEqual([true, true])
    expect(await markRead()).toEqual({ ticket: { unread: false }, userErrors: [] })
    expect([await unread(), await listed()]).toEqual([false, false])
    await reply(everyone.client.viewer, ticket.id)
    expect([await unread(), await listed()]).toEqual([true, true])
  })

  it('is each operator\'s own', async () => {
    await markRead()
    expect(await unread(everyone.admin.viewer)).toBe(true)
  })

  it('is true of an internal comment too, and not of other changes', async () => {
    await markRead()
    await everyone.admin.viewer.data('mutation ($id: ID!) { ticketUpdate(ticketId: $id, input: { priority: HIGH }) { userErrors { code } } }', { id: ticket.id })
    expect(await unread()).toBe(false)
    await addInternalComment(everyone.admin.viewer, ticket.id)
    expect(await unread()).toBe(true)
  })

  it('is false for who has written last', async () => {
    await reply(me(), ticket.id)
    expect([await unread(), await unread(everyone.admin.viewer)]).toEqual([false, true])
    await addInternalComment(everyone.admin.viewer, ticket.id)
    expect([await unread(), await unread(everyone.admin.viewer)]).toEqual([true, false])
  })

  it('is false for the operator who has made the ticket', async () => {
    const { ticketCreate } = await me().data('mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { unread } userErrors { message } } }', {
      input: { deskId: everyone.desk.id, clientId: everyone.client.id, title: 'By phone', content: 'They called.' },
    })
    expect(ticketCreate).toEqual({ ticket: { unread: false }, userErrors: [] })
  })

  it('is false of a finished ticket that was never opened, until its client writes', async () => {
    await close()
    expect(await unread()).toBe(false)
    await reply(everyone.client.viewer, ticket.id)
    expect(await unread()).toBe(true)
  })

  it('can be set by hand, of a finished ticket too', async () => {
    await markRead()
    expect(await markUnread()).toEqual({ ticket: { unread: true }, userErrors: [] })
    await markRead()
    await close()
    expect((await markUnread()).ticket).toEqual({ unread: true })
  })

  it('does not go back to an earlier cursor, nor ahead of what is there', async () => {
    const early = (await asked())!.eventCursor
    await reply(everyone.client.viewer, ticket.id)
    await markRead()
    expect((await markRead(early)).ticket).toEqual({ unread: false })
    await markRead(Buffer.from(JSON.stringify(['999999', ticket.id])).toString('base64url'))
    await reply(everyone.client.viewer, ticket.id)
    expect(await unread()).toBe(true)
  })

  it('is false for everybody but operators and clients; these keep marks, and operators set them back', async () => {
    const viewers = await viewersOf(server, everyone, ticket, [allScopesBut()])
    expect(await answersOf(viewers, unread)).toEqual({
      admin: true,
      operator: true,
      operatorElsewhere: null,
      client: false,
      otherClient: null,
      publicLink: false,
      otherPublicLink: null,
      nobody: null,
      'key: admin': false,
      [keyName(allScopesBut())]: false,
    })
    const outcomes = {
      admin: 'done',
      operator: 'done',
      operatorElsewhere: 'NOT_FOUND',
      client: 'NOT_ALLOWED',
      otherClient: 'NOT_FOUND',
      publicLink: 'NOT_ALLOWED',
      otherPublicLink: 'NOT_FOUND',
      nobody: 'NOT_FOUND',
      'key: admin': 'NOT_ALLOWED',
      [keyName(allScopesBut())]: 'NOT_ALLOWED',
    }
    const outcome = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code ?? 'done'
    const cursor = (await asked())!.eventCursor
    expect(await answersOf(viewers, async (viewer) => outcome(await markRead(cursor, viewer)))).toEqual({ ...outcomes, client: 'done' })
    expect(await answersOf(viewers, async (viewer) => outcome(await markUnread(viewer)))).toEqual(outcomes)
  })
})
