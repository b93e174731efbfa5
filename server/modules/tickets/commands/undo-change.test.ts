import sql from 'sql-template-tag'
import { answersOf, createEveryone, viewersOf, type Everyone } from '../../../test/everyone.js'
import { asApiKey, asOperator, createCategory, createTicket, type TestTicket } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'

const FIELDS = 'id status priority title snoozedUntil category { id } assignee { id }'

describe('Mutation.changeUndo', () => {
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
  const change = async (call: string, viewer: TestViewer = me()) => {
    const [payload] = Object.values(await viewer.data(`mutation { ${call} { changeId userErrors { code message } } }`)) as [{ changeId: string | null; userErrors: object[] }]
    expect(payload.userErrors).toEqual([])
    return payload.changeId
  }
  const undo = async (changeId: string | null, viewer: TestViewer = me()) =>
    (await viewer.data(`mutation ($changeId: ID!) { changeUndo(changeId: $changeId) { tickets { ${FIELDS} } failures { ticketId ticket { id } userErrors { code message } } userErrors { code field } } }`, { changeId })).changeUndo
  const found = async () => (await me().data(`query ($id: ID!) { ticket(id: $id) { ${FIELDS} } }`, { id: ticket.id })).ticket
  const history = async () => (await me().data('query ($id: ID!) { ticket(id: $id) { activity { nodes { __typename actorName ... on StatusChanged { from to } } } } }', { id: ticket.id })).ticket.activity.nodes as { __typename: string }[]
  const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

  it.each<[string, () => Promise<string> | string]>([
    ['ticketResolve', () => `ticketResolve(ticketId: "${ticket.id}")`],
    ['ticketClose', () => `ticketClose(ticketId: "${ticket.id}")`],
    ['ticketSetStatus', () => `ticketSetStatus(ticketId: "${ticket.id}", status: IN_PROGRESS)`],
    ['ticketAssign', () => `ticketAssign(ticketId: "${ticket.id}", operatorId: "${everyone.operator.id}")`],
    ['ticketSnooze', () => `ticketSnooze(ticketId: "${ticket.id}", until: "${inAnHour()}")`],
    ['ticketUpdate', async () => `ticketUpdate(ticketId: "${ticket.id}", input: { title: "Another", priority: URGENT, categoryId: "${await createCategory(server, everyone.desk.id)}" })`],
    ['ticketReply', () => `ticketReply(ticketId: "${ticket.id}", input: { body: "Done", resolve: true })`],
  ])('takes back what %s changed, by ordinary events', async (_mutation, call) => {
    const before = await found()
    const changeId = await change(await call())
    const changed = await history()
    expect(await found()).not.toEqual(before)
    expect(await undo(changeId)).toEqual({ tickets: [before], failures: [], userErrors: [] })
    expect(await found()).toEqual(before)
    const kindsOf = (events: { __typename: string }[]) => events.map(({ __typename }) => __typename).filter((kind) => !/TicketCreated|CommentAdded/.test(kind)).sort()
    const undone = (await history()).slice(0, -changed.length)
    expect(kindsOf(undone)).toEqual(kindsOf(changed))
    expect(undone.length).toBeGreaterThan(0)
  })

  it('has nothing to take back of a change that changed nothing', async () => {
    expect(await change(`ticketUpdate(ticketId: "${ticket.id}", input: { priority: NORMAL })`)).toBeNull()
    expect(await change(`ticketAssign(ticketId: "${ticket.id}", operatorId: null)`)).toBeNull()
    expect(await change(`ticketReply(ticketId: "${ticket.id}", input: { body: "Hello" })`)).toBeNull()
  })

  it('puts a ticket back to a status that no move leads to, and to sleep with its job', async () => {
    await change(`ticketSetStatus(ticketId: "${ticket.id}", status: WAITING)`)
    await change(`ticketSnooze(ticketId: "${ticket.id}", until: "${inAnHour()}")`)
    await change(`ticketAssign(ticketId: "${ticket.id}", operatorId: "${everyone.admin.id}")`)
    const before = await found()
    const changeId = await change(`ticketClose(ticketId: "${ticket.id}")`)
    await server.services.database.rows(sql`select graphile_worker.remove_job(${`wake_ticket:${ticket.id}`})`)
    expect((await undo(changeId)).tickets).toEqual([before])
    expect(before).toMatchObject({ status: 'WAITING', snoozedUntil: expect.any(String) })
    const jobs = await server.services.database.rows(sql`select key from graphile_worker.jobs where key = ${`wake_ticket:${ticket.id}`}`)
    expect(jobs).toHaveLength(1)
  })

  it('leaves a field that somebody has changed since, says who, and takes back the others', async () => {
    const changeId = await change(`ticketUpdate(ticketId: "${ticket.id}", input: { title: "Mine", priority: URGENT })`)
    await change(`ticketUpdate(ticketId: "${ticket.id}", input: { title: "Theirs" })`, everyone.admin.viewer)
    const undone = await undo(changeId)
    expect(undone.tickets).toMatchObject([{ title: 'Theirs', priority: 'NORMAL' }])
    expect(undone.failures).toEqual([
      { ticketId: ticket.id, ticket: { id: ticket.id }, userErrors: [{ code: 'CONFLICT', message: `Ada has changed the title of ${ticket.number} since. It was left so.` }] },
    ])
  })

  it('does not tell a key that may not read the internal history who it was', async () => {
    const key = await asApiKey(server, ['tickets:read', 'tickets:write'])
    const changeId = await change(`ticketAssign(ticketId: "${ticket.id}", operatorId: "${everyone.operator.id}")`, key.viewer)
    await change(`ticketAssign(ticketId: "${ticket.id}", operatorId: "${everyone.admin.id}")`, everyone.admin.viewer)
    expect((await undo(changeId, key.viewer)).failures[0].userErrors[0].message).toBe(`Somebody has changed the assignee of ${ticket.number} since. It was left so.`)
  })

  it('leaves a ticket that was merged into another since', async () => {
    const into = await createTicket(everyone.client)
    const changeId = await change(`ticketUpdate(ticketId: "${ticket.id}", input: { priority: URGENT })`)
    await me().data('mutation ($from: ID!, $into: ID!) { ticketMerge(ticketId: $from, intoTicketId: $into) { userErrors { code } } }', { from: ticket.id, into: into.id })
    expect(await undo(changeId)).toMatchObject({ tickets: [], failures: [{ ticketId: ticket.id, userErrors: [{ code: 'CONFLICT', message: `This ticket was merged into ${into.number}. Change that one.` }] }] })
  })

  it('leaves a field that was changed since and is by chance as it was', async () => {
    const changeId = await change(`ticketUpdate(ticketId: "${ticket.id}", input: { priority: URGENT })`)
    for (const priority of ['LOW', 'URGENT']) await change(`ticketUpdate(ticketId: "${ticket.id}", input: { priority: ${priority} })`, everyone.admin.viewer)
    expect((await undo(changeId)).failures).toHaveLength(1)
    expect((await found()).priority).toBe('URGENT')
  })

  it('asked twice, makes no second event', async () => {
    const changeId = await change(`ticketResolve(ticketId: "${ticket.id}")`)
    await undo(changeId)
    const once = await history()
    expect(await undo(changeId)).toMatchObject({ failures: [], userErrors: [] })
    expect(await history()).toEqual(once)
  })

  it('does not give a ticket back to who has left, nor into a category that is gone', async () => {
    const colleague = await asOperator(server, { name: 'Gone', deskIds: [everyone.desk.id] })
    const categoryId = await createCategory(server, everyone.desk.id)
    await change(`ticketAssign(ticketId: "${ticket.id}", operatorId: "${colleague.id}")`)
    await change(`ticketUpdate(ticketId: "${ticket.id}", input: { categoryId: "${categoryId}" })`)
    const { ticketBulkUpdate } = await me().data('mutation ($ids: [ID!]!) { ticketBulkUpdate(ticketIds: $ids, input: { assigneeId: null, categoryId: null, priority: HIGH }) { changeId } }', { ids: [ticket.id] })
    await server.services.database.rows(sql`update operator set active = false where id = ${colleague.id}`)
    await server.services.database.rows(sql`update category set archived_at = now() where id = ${categoryId}`)
    const undone = await undo(ticketBulkUpdate.changeId)
    expect(undone.tickets).toMatchObject([{ priority: 'NORMAL', assignee: null, category: null }])
    expect(undone.failures[0].userErrors.map(({ code }: { code: string }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND'])
  })

  it('is for ten minutes', async () => {
    const changeId = await change(`ticketResolve(ticketId: "${ticket.id}")`)
    await server.services.database.rows(sql`update ticket_event set at = at - interval '10 minutes 1 second' where change_id = ${changeId}::uuid`)
    expect(await undo(changeId)).toEqual({ tickets: [], failures: [], userErrors: [{ code: 'NOT_ALLOWED', field: ['changeId'] }] })
    expect((await found()).status).toBe('RESOLVED')
  })

  it('is for who made the change: to everybody else there is no such change', async () => {
    const key = await asApiKey(server, ['tickets:read', 'tickets:write'])
    const viewers = (await viewersOf(server, everyone, ticket, [['tickets:read', 'tickets:write']])).set('key: its own', key.viewer)
    const changeId = await change(`ticketResolve(ticketId: "${ticket.id}")`, key.viewer)
    const codes = await answersOf(viewers, async (viewer) => ((await undo(changeId, viewer)).userErrors as { code: string }[])[0]?.code ?? 'done')
    const { 'key: its own': own, ...others } = codes
    expect(own).toBe('done')
    expect(new Set(Object.values(others))).toEqual(new Set(['NOT_FOUND']))
    expect((await found()).status).toBe('OPEN')
    expect((await undo('nonsense')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['changeId'] }])
  })
})
