import sql from 'sql-template-tag'
import { addInternalComment, asApiKey, asClient, asLinkHolder, asOperator, createCategory, createDesk, createTicket, reply, type TestClient, type TestDesk, type TestOperator } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'

jest.setTimeout(60_000)

const TICKETS = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: TicketFilter, $orderBy: TicketOrder) {
  tickets(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    edges { cursor node { id } } nodes { id priority createdAt updatedAt } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`
const SORTS = ['UPDATED_AT', 'CREATED_AT', 'PRIORITY'].flatMap((field) => ['ASC', 'DESC'].map((direction) => ({ field, direction })))
const PRIORITIES = ['LOW', 'NORMAL', 'HIGH', 'URGENT']

interface Page {
  nodes: { id: string; priority: string; createdAt: string; updatedAt: string }[]
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

describe('Query.tickets', () => {
  let server: TestServer
  let desk: TestDesk
  let operator: TestOperator
  let client: TestClient

  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    desk = await createDesk(server)
    operator = await asOperator(server, { deskIds: [desk.id] })
    client = await asClient(server, desk.id)
  })

  const rows = <T extends object>(statement: ReturnType<typeof sql>) => server.services.database.rows<T>(statement)
  const page = async (viewer: TestViewer, variables: object = {}) => (await viewer.data(TICKETS, variables)).tickets as Page
  const ids = async (filter: object, viewer: TestViewer = operator.viewer) => (await page(viewer, { filter })).nodes.map(({ id }) => id).sort()

  /** Tickets whose sort values come three at a time. */
  async function fill(count: number, from = 0): Promise<void> {
    await rows(sql`
      insert into ticket (id, desk_id, number, title, content, content_html, source, priority, client_id, created_at, updated_at, public_updated_at)
      select gen_random_uuid(), ${desk.id}::uuid, 'F-' || nr, 'Ticket', '', '', 'WIDGET', (enum_range(null::ticket_priority))[1 + nr / 3 % 4], ${client.id}::uuid,
             timestamptz '2026-01-01' + nr / 3 * interval '1 microsecond', timestamptz '2026-02-01' + nr * 7 % 30 / 3 * interval '1 microsecond', timestamptz '2026-02-01' + nr * 7 % 30 / 3 * interval '1 microsecond'
        from generate_series(${from}::int, ${from + count - 1}::int) nr`)
  }

  async function walk(direction: 'forward' | 'backward', orderBy: object, between: (pageNumber: number) => Promise<void> = async () => undefined): Promise<Page['nodes']> {
    const all: Page['nodes'] = []
    for (let cursor: string | null = null, number = 1; ; number++) {
      const found: Page = await page(operator.viewer, { orderBy, ...(direction === 'forward' ? { first: 4, after: cursor } : { last: 4, before: cursor }) })
      expect(found.edges.map(({ node }) => node.id)).toEqual(found.nodes.map(({ id }) => id))
      expect([found.pageInfo.startCursor, found.pageInfo.endCursor]).toEqual([found.edges[0]!.cursor, found.edges.at(-1)!.cursor])
      if (direction === 'forward') all.push(...found.nodes)
      else all.unshift(...found.nodes)
      const more = direction === 'forward' ? found.pageInfo.hasNextPage : found.pageInfo.hasPreviousPage
      expect(direction === 'forward' ? found.pageInfo.hasPreviousPage : found.pageInfo.hasNextPage).toBe(cursor !== null)
      if (!more) return all
      cursor = direction === 'forward' ? found.pageInfo.endCursor : found.pageInfo.startCursor
      await between(number)
    }
  }

  const sortValue = (field: string, node: Page['nodes'][number]) => (field === 'PRIORITY' ? String(PRIORITIES.indexOf(node.priority)) : field === 'CREATED_AT' ? node.createdAt : node.updatedAt)

  describe.each(SORTS)('sorted by $field $direction', (orderBy) => {
    it('gives every ticket once, forward and backward alike, in order, also among equals', async () => {
      await fill(30)
      const forward = await walk('forward', orderBy)
      expect(new Set(forward.map(({ id }) => id)).size).toBe(30)
      const keys = forward.map((node) => `${sortValue(orderBy.field, node)} ${node.id}`)
      expect(keys).toEqual([...keys].sort((a, b) => (orderBy.direction === 'ASC' ? 1 : -1) * (a < b ? -1 : 1)))
      expect(await walk('backward', orderBy)).toEqual(forward)
    })

    it.each(['forward', 'backward'] as const)('skips and repeats nothing %s while tickets are made in between', async (direction) => {
      await fill(30)
      const before = (await page(operator.viewer, { first: 200 })).nodes.map(({ id }) => id)
      const walked = await walk(direction, orderBy, (number) => fill(3, 30 + number * 3))
      expect(new Set(walked.map(({ id }) => id)).size).toBe(walked.length)
      expect(walked.map(({ id }) => id)).toEqual(expect.arrayContaining(before))
    })
  })

  it('is last changed first and 50 long unless told otherwise', async () => {
    await fill(60)
    const found = await page(operator.viewer)
    expect(found.nodes).toHaveLength(50)
    expect(found.nodes).toEqual((await page(operator.viewer, { first: 50, orderBy: { field: 'UPDATED_AT', direction: 'DESC' } })).nodes)
  })

  it('gives what lies between two cursors', async () => {
    await fill(10)
    const { edges } = await page(operator.viewer, { first: 10 })
    const between = await page(operator.viewer, { after: edges[2]!.cursor, before: edges[6]!.cursor })
    expect(between.nodes.map(({ id }) => id)).toEqual(edges.slice(3, 6).map(({ node }) => node.id))
  })

  it("refuses another sort's cursor instead of misreading it", async () => {
    await fill(5)
    const { pageInfo } = await page(operator.viewer, { first: 2, orderBy: { field: 'PRIORITY', direction: 'ASC' } })
    const { errors } = await operator.viewer.ask(TICKETS, { after: pageInfo.endCursor })
    expect(errors![0]!.extensions).toEqual(expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'after' }))
  })

  it('orders a client’s list by what they can see change', async () => {
    const [first, second] = [await createTicket(client), await createTicket(client)]
    await addInternalComment(operator.viewer, first.id)
    expect((await page(client.viewer)).nodes.map(({ id }) => id)).toEqual([second.id, first.id])
    expect((await page(operator.viewer)).nodes.map(({ id }) => id)).toEqual([first.id, second.id])
    await reply(operator.viewer, first.id)
    expect((await page(client.viewer)).nodes.map(({ id }) => id)).toEqual([first.id, second.id])
  })

  describe('filtered', () => {
    let a: string
    let b: string
    let other: TestClient

    /** Two tickets that differ in everything that a filter can ask for. */
    beforeEach(async () => {
      other = await asClient(server, desk.id, { name: 'Zuzanna Żak', email: 'zuza_50%@example.com' })
      a = (await createTicket(client, { title: 'Grinder jams', content: 'It smells of burning.', priority: 'LOW' })).id
      b = (await createTicket(other, { title: 'Invoice twice', content: 'Paid already.', priority: 'HIGH' })).id
      await rows(sql`update ticket set created_at = '2026-01-01T10:00:00Z', updated_at = '2026-02-01T10:00:00Z' where id = ${a}`)
      await rows(sql`
        update ticket set created_at = '2026-01-02T10:00:00Z', updated_at = '2026-02-02T10:00:00Z', status = 'WAITING', source = 'EMAIL', assignee_id = ${operator.id}, snoozed_until = now() + interval '1 day',
               category_id = ${await createCategory(server, desk.id, 'Billing')} where id = ${b}`)
    })

    it('by each field on its own', async () => {
      const [{ categoryId }] = (await rows<{ categoryId: string }>(sql`select category_id as "categoryId" from ticket where id = ${b}`)) as [{ categoryId: string }]
      const both = [a, b].sort()
      const cases: [object, string[]][] = [
        [{}, both],
        [{ status: ['OPEN'] }, [a]],
        [{ status: ['OPEN', 'WAITING'] }, both],
        [{ status: [] }, []],
        [{ priority: ['HIGH', 'URGENT'] }, [b]],
        [{ categoryId: [categoryId] }, [b]],
        [{ categoryId: ['nonsense'] }, []],
        [{ deskId: [desk.id] }, both],
        [{ deskId: [(await createDesk(server)).id] }, []],
        [{ assigneeId: [operator.id] }, [b]],
        [{ unassigned: true }, [a]],
        [{ unassigned: false }, [b]],
        [{ clientId: other.id }, [b]],
        [{ client: 'żak' }, [b]],
        [{ client: 'ZUZA_50%@' }, [b]],
        [{ client: '%' }, [b]],
        [{ client: 'a_50%@x' }, []],
        [{ source: ['WIDGET'] }, [a]],
        [{ snoozed: true }, [b]],
        [{ snoozed: false }, [a]],
        [{ createdFrom: '2026-01-02T10:00:00Z' }, [b]],
        [{ createdTo: '2026-01-02T10:00:00Z' }, [a]],
        [{ createdFrom: '2026-01-02T12:00:00+02:00' }, [b]],
        [{ updatedFrom: '2026-02-01T10:00:00.000001Z' }, [b]],
        [{ updatedTo: '2026-02-02T10:00:00Z' }, [a]],
        [{ search: 'grinder' }, [a]],
        [{ search: 'BURNING smell' }, [a]],
        [{ search: 'twice nothing' }, []],
        [{ search: "'; drop table ticket; -- & | ! :*" }, []],
        [{ search: '   ' }, both],
      ]
      for (const [filter, expected] of cases) expect({ filter, ids: await ids(filter) }).toEqual({ filter, ids: expected })
    })

    it('by several fields together, which narrow each other', async () => {
      const all = { status: ['WAITING'], priority: ['HIGH'], assigneeId: [operator.id], source: ['EMAIL'], snoozed: true, client: 'zuza', search: 'invoice', createdFrom: '2026-01-01T00:00:00Z', updatedTo: '2026-03-01T00:00:00Z' }
      expect(await ids(all)).toEqual([b])
      for (const change of [{ status: ['OPEN'] }, { priority: ['LOW'] }, { source: ['API'] }, { snoozed: false }, { client: 'nobody' }, { search: 'grinder' }, { createdFrom: '2026-01-03T00:00:00Z' }]) {
        expect({ change, ids: await ids({ ...all, ...change }) }).toEqual({ change, ids: [] })
      }
    })

    it('by words of internal comments for the team alone', async () => {
      await addInternalComment(operator.viewer, a, 'batch xylophone')
      await reply(operator.viewer, b, 'refund zeppelin')
      expect([await ids({ search: 'xylo' }), await ids({ search: 'zeppelin' })]).toEqual([[a], [b]])
      expect([await ids({ search: 'xylophone' }, client.viewer), await ids({ search: 'zeppelin' }, other.viewer)]).toEqual([[], [b]])
    })

    it('by its number', async () => {
      const [{ number }] = (await rows<{ number: string }>(sql`select number from ticket where id = ${a}`)) as [{ number: string }]
      expect(await ids({ search: number.toLowerCase() })).toEqual([a])
    })

    it('by what a client does not see, gives them nothing', async () => {
      for (const filter of [{ assigneeId: [operator.id] }, { unassigned: true }, { unassigned: false }, { source: ['WIDGET'] }, { snoozed: false }]) {
        expect(await ids(filter, client.viewer)).toEqual([])
      }
      expect(await ids({ status: ['OPEN'] }, client.viewer)).toEqual([a])
    })
  })

  it('holds for each viewer theirs alone', async () => {
    const elsewhere = await asClient(server, (await createDesk(server)).id)
    const [mine, theirs] = [await createTicket(client), await createTicket(elsewhere)]
    await createTicket(client)
    expect(await ids({}, asLinkHolder(server, mine.publicUrl))).toEqual([mine.id])
    expect(await ids({}, elsewhere.viewer)).toEqual([theirs.id])
    expect(await ids({})).toHaveLength(2)
    expect(await ids({ deskId: [desk.id] }, (await asApiKey(server, ['tickets:read'])).viewer)).toHaveLength(2)
    expect(await ids({}, (await asApiKey(server, ['comments:read'])).viewer)).toEqual([])
    expect(await ids({}, server.as())).toEqual([])
  })

  describe('Query.ticketCounts', () => {
    it('counts up to 1,000, of what the viewer may see and the filter lets through', async () => {
      const count = async (filter: object, viewer: TestViewer = operator.viewer) => (await viewer.data('query ($filter: TicketFilter) { ticketCounts(filter: $filter) { total capped } }', { filter })).ticketCounts
      await fill(1000)
      expect(await count({})).toEqual({ total: 1000, capped: false })
      await fill(1, 1000)
      expect(await count({})).toEqual({ total: 1000, capped: true })
      expect(await count({ priority: ['LOW'] })).toEqual({ total: 252, capped: false })
      expect(await count({}, client.viewer)).toEqual({ total: 1000, capped: true })
      expect(await count({}, server.as())).toEqual({ total: 0, capped: false })
    })
  })
})
