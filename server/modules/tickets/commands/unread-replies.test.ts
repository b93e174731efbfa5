import sql from 'sql-template-tag'
import { allScopesBut, answersOf, createEveryone, keyName, viewersOf, type Everyone } from '../../../test/everyone.js'
import { addInternalComment, asApiKey, asClient, asLinkHolder, createTicket, reply, type TestClient, type TestTicket } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until, type Following, type TestViewer } from '../../../test/test-viewer.js'

let server: TestServer
let everyone: Everyone
let client: TestClient
let ticket: TestTicket

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
})
afterAll(() => server.stop())
beforeEach(async () => {
  client = await asClient(server, everyone.desk.id)
  ticket = await createTicket(client)
})

const support = () => everyone.operator.viewer
const ask = async ({ id }: TestTicket = ticket, viewer: TestViewer = client.viewer) =>
  (await viewer.data('query ($id: ID!) { ticket(id: $id) { unread eventCursor updatedAt } }', { id })).ticket as { unread: boolean; eventCursor: string; updatedAt: string }
const unread = async (of: TestTicket = ticket) => (await ask(of)).unread
const count = async (viewer: TestViewer = client.viewer) => (await viewer.data('{ viewer { ... on Client { unreadTicketCount } } }')).viewer.unreadTicketCount as number
const read = async (of: TestTicket = ticket, cursor?: string) => {
  const { ticketMarkRead } = await client.viewer.data(
    'mutation ($id: ID!, $cursor: String!) { ticketMarkRead(ticketId: $id, cursor: $cursor) { ticket { unread client { unreadTicketCount } } userErrors { code message } } }',
    { id: of.id, cursor: cursor ?? (await ask(of)).eventCursor },
  )
  expect(ticketMarkRead.userErrors).toEqual([])
  return ticketMarkRead.ticket as { unread: boolean; client: { unreadTicketCount: number } }
}
/** Earlier pushes may be of what happened before, for a socket hears of it a moment later. */
const toldAtLast = (following: Following, expected: object) =>
  until(() => JSON.stringify(following.pushes.at(-1)?.data) === JSON.stringify({ ticketChanged: { ticket: expected } }), `a push of ${JSON.stringify(expected)}`)
const change = async (call: string, viewer: TestViewer = everyone.admin.viewer) => {
  const [payload] = Object.values(await viewer.data(`mutation { ${call} }`)) as [{ userErrors: object[]; mergeId?: string }]
  expect(payload.userErrors).toEqual([])
  return payload
}

describe('A ticket, for its client,', () => {
  it('is unread once support has replied, and counted, until they have read that far', async () => {
    expect([await unread(), await count()]).toEqual([false, 0])
    await reply(support(), ticket.id)
    expect([await unread(), await count()]).toEqual([true, 1])
    expect(await read()).toEqual({ unread: false, client: { unreadTicketCount: 0 } })
    await reply(support(), ticket.id)
    expect([await unread(), await count()]).toEqual([true, 1])
  })

  it('is unread in the list alike', async () => {
    const quiet = await createTicket(client)
    await reply(support(), ticket.id)
    const { tickets } = await client.viewer.data('{ tickets { nodes { id unread } } }')
    expect(tickets.nodes).toEqual([{ id: ticket.id, unread: true }, { id: quiet.id, unread: false }])
  })

  it('is unread by a key’s reply as by an operator’s', async () => {
    await reply((await asApiKey(server, ['tickets:read', 'comments:read', 'comments:write'])).viewer, ticket.id)
    expect([await unread(), await count()]).toEqual([true, 1])
  })

  it('is read by who writes as the client: they themselves, or the holder of its public link', async () => {
    for (const writer of [client.viewer, asLinkHolder(server, ticket.publicUrl)]) {
      await reply(support(), ticket.id)
      expect(await unread()).toBe(true)
      await reply(writer, ticket.id)
      expect([await unread(), await count()]).toEqual([false, 0])
    }
  })

  it('is not unread by anything else that happens to it, nor by being made for them', async () => {
    await addInternalComment(support(), ticket.id)
    await change(`ticketUpdate(ticketId: "${ticket.id}", input: { priority: HIGH, title: "Other" }) { userErrors { code } }`)
    await change(`ticketResolve(ticketId: "${ticket.id}") { userErrors { code } }`)
    await change(`ticketAddTask(ticketId: "${ticket.id}") { userErrors { code } }`)
    await change(`ticketCreate(input: { deskId: "${everyone.desk.id}", clientId: "${client.id}", title: "By phone", content: "They called." }) { userErrors { code } }`)
    expect([await unread(), await count()]).toEqual([false, 0])
  })

  it('does not become unread by a change of the reply that was read', async () => {
    const commentId = await reply(support(), ticket.id)
    await read()
    await change(`commentEdit(commentId: "${commentId}", input: { body: "Better" }) { userErrors { code } }`, support())
    await addInternalComment(support(), ticket.id)
    expect([await unread(), await count()]).toEqual([false, 0])
  })

  it('is read no further back than before, and no further ahead than it goes', async () => {
    const early = (await ask()).eventCursor
    await reply(support(), ticket.id)
    await read()
    await read(ticket, early)
    expect(await unread()).toBe(false)
    await reply(support(), ticket.id)
    expect((await read(ticket, early)).unread).toBe(true)
    await read(ticket, Buffer.from(JSON.stringify(['999999', ticket.id])).toString('base64url'))
    expect(await unread()).toBe(false)
    await reply(support(), ticket.id)
    expect(await unread()).toBe(true)
  })

  it('is read without an event, and without a change of its time', async () => {
    await reply(support(), ticket.id)
    const before = [await ask(), await ask(ticket, support())].map(({ eventCursor, updatedAt }) => [eventCursor, updatedAt])
    await read()
    expect([await ask(), await ask(ticket, support())].map(({ eventCursor, updatedAt }) => [eventCursor, updatedAt])).toEqual(before)
  })

  it('leaves what operators have read as it is', async () => {
    await reply(support(), ticket.id)
    await read()
    expect((await ask(ticket, everyone.admin.viewer)).unread).toBe(true)
    await change(`ticketMarkRead(ticketId: "${ticket.id}", cursor: "${(await ask(ticket, support())).eventCursor}") { userErrors { code } }`, support())
    await reply(support(), ticket.id)
    await change(`ticketMarkRead(ticketId: "${ticket.id}", cursor: "${(await ask(ticket, support())).eventCursor}") { userErrors { code } }`, support())
    expect(await unread()).toBe(true)
  })

  it('is pushed as unread when support replies, over the socket', async () => {
    const following = await client.viewer.follow('subscription { ticketChanged { ticket { id unread client { unreadTicketCount } } } }')
    await reply(support(), ticket.id)
    await toldAtLast(following, { id: ticket.id, unread: true, client: { unreadTicketCount: 1 } })
    await reply(client.viewer, ticket.id)
    await toldAtLast(following, { id: ticket.id, unread: false, client: { unreadTicketCount: 0 } })
    following.end()
  })
})

describe.each(['commentRemove', 'commentMakeInternal'])('A reply that goes from the client’s sight by %s', (mutation) => {
  const takeAway = (commentId: string) => change(`${mutation}(commentId: "${commentId}") { userErrors { code } }`)

  it('leaves nothing unread when it was all that was', async () => {
    await reply(support(), ticket.id)
    await read()
    const last = await reply(support(), ticket.id)
    await takeAway(last)
    expect([await unread(), await count()]).toEqual([false, 0])
  })

  it('leaves the ticket unread while there is another one', async () => {
    const [first, second] = [await reply(support(), ticket.id), await reply(support(), ticket.id)]
    await takeAway(second)
    expect([await unread(), await count()]).toEqual([true, 1])
    await takeAway(first)
    expect([await unread(), await count()]).toEqual([false, 0])
  })

  it('is told over the socket with the ticket as read', async () => {
    const following = await client.viewer.follow('subscription { ticketChanged { ticket { unread } } }')
    const commentId = await reply(support(), ticket.id)
    await toldAtLast(following, { unread: true })
    await takeAway(commentId)
    await toldAtLast(following, { unread: false })
    following.end()
  })

  it('is no reply that the ticket was unread for after a merge either', async () => {
    const source = await createTicket(client)
    const commentId = await reply(support(), source.id)
    await change(`ticketMerge(ticketId: "${source.id}", intoTicketId: "${ticket.id}") { userErrors { code } }`)
    expect([await unread(), await count()]).toEqual([true, 1])
    await takeAway(commentId)
    expect([await unread(), await count()]).toEqual([false, 0])
  })
})

describe('A merged ticket', () => {
  const merge = async (from: TestTicket, into: TestTicket) => (await change(`ticketMerge(ticketId: "${from.id}", intoTicketId: "${into.id}") { mergeId userErrors { code } }`)).mergeId!
  const undo = (mergeId: string) => change(`ticketUnmerge(mergeId: "${mergeId}") { userErrors { code } }`)
  let source: TestTicket

  beforeEach(async () => {
    source = await createTicket(client)
  })

  it('makes the other one unread when it was, and counts no more itself', async () => {
    await reply(support(), source.id)
    await merge(source, ticket)
    expect([await unread(), await unread(source), await count()]).toEqual([true, true, 1])
    await read()
    expect([await unread(), await unread(source), await count()]).toEqual([false, false, 0])
  })

  it('leaves the other one as it was when it was read', async () => {
    await reply(support(), source.id)
    await read(source)
    await merge(source, ticket)
    expect([await unread(), await count()]).toEqual([false, 0])
  })

  it('keeps the marks of the other one', async () => {
    await reply(support(), ticket.id)
    await merge(source, ticket)
    expect([await unread(), await count()]).toEqual([true, 1])
    await read()
    await reply(support(), source.id)
    expect(await unread()).toBe(true)
  })

  it('is not read by a cursor from before the merge', async () => {
    await reply(support(), source.id)
    const before = (await ask(source)).eventCursor
    await merge(source, ticket)
    await read(ticket, before)
    expect(await unread()).toBe(true)
  })

  it('is as unread as before when the merge is undone unread', async () => {
    await reply(support(), source.id)
    const mergeId = await merge(source, ticket)
    await undo(mergeId)
    expect([await unread(source), await unread(), await count()]).toEqual([true, false, 1])
  })

  it('was read in the other one, when the merge is undone after that', async () => {
    await reply(support(), source.id)
    const mergeId = await merge(source, ticket)
    await read()
    const later = await reply(support(), ticket.id)
    await undo(mergeId)
    expect([await unread(source), await unread(), await count()]).toEqual([false, true, 1])
    await change(`commentRemove(commentId: "${later}") { userErrors { code } }`)
    expect([await unread(source), await unread(), await count()]).toEqual([false, false, 0])
  })

  it('takes along what was merged into it before, once: what was read there stays read', async () => {
    const third = await createTicket(client)
    await reply(support(), source.id)
    await merge(source, third)
    await read(third)
    await merge(third, ticket)
    expect([await unread(), await count()]).toEqual([false, 0])
    const later = await reply(support(), ticket.id)
    await change(`commentMakeInternal(commentId: "${later}") { userErrors { code } }`)
    expect([await unread(), await count()]).toEqual([false, 0])
  })

  it('takes along what was merged into it before and is unread still, and gives it back', async () => {
    const third = await createTicket(client)
    const commentId = await reply(support(), source.id)
    await merge(source, third)
    const mergeId = await merge(third, ticket)
    expect([await unread(), await count()]).toEqual([true, 1])
    await undo(mergeId)
    expect([await unread(third), await unread(), await count()]).toEqual([true, false, 1])
    await change(`commentRemove(commentId: "${commentId}") { userErrors { code } }`)
    expect([await unread(third), await unread(), await count()]).toEqual([false, false, 0])
  })

  it('tells in no event which replies were unread', async () => {
    const commentId = await reply(support(), source.id)
    const following = await client.viewer.follow('subscription ($id: ID!) { ticketEvents(ticketId: $id) { __typename actorName cursor ... on TicketMerged { fromNumber intoNumber } } }', { id: ticket.id })
    await merge(source, ticket)
    expect(JSON.stringify(await following.pushed(1))).not.toContain(commentId)
    following.end()
  })
})

describe('Client.unreadTicketCount', () => {
  const asked = async (viewer: TestViewer) => (await viewer.data('query ($id: ID!) { client(id: $id) { unreadTicketCount } }', { id: client.id })).client?.unreadTicketCount ?? null

  it('is the client’s own to know: 0 for everyone else who sees them', async () => {
    await reply(support(), ticket.id)
    const viewers = await viewersOf(server, { ...everyone, client }, ticket, [allScopesBut()])
    expect(await answersOf(viewers, asked)).toEqual({
      admin: 0,
      operator: 0,
      operatorElsewhere: null,
      client: 1,
      otherClient: null,
      publicLink: null,
      otherPublicLink: null,
      nobody: null,
      'key: admin': 0,
      [keyName(allScopesBut())]: 0,
    })
    expect(await answersOf(viewers, async (viewer, name) => (name.startsWith('operator') || name === 'admin' ? null : ((await ask(ticket, viewer))?.unread ?? null)))).toEqual({
      admin: null,
      operator: null,
      operatorElsewhere: null,
      client: true,
      otherClient: null,
      publicLink: false,
      otherPublicLink: null,
      nobody: null,
      'key: admin': false,
      [keyName(allScopesBut())]: false,
    })
  })

  it('stops at 100', async () => {
    await server.services.database.rows(sql`
      insert into ticket (id, desk_id, number, title, content, content_html, source, client_id, last_support_seq)
      select gen_random_uuid(), ${everyone.desk.id}::uuid, 'MANY-' || nr, 'Many', '', '', 'WIDGET', ${client.id}::uuid, 1 from generate_series(1, 101) nr`)
    expect(await count()).toBe(100)
  })
})
