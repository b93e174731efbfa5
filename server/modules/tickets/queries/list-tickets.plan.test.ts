import sql from 'sql-template-tag'
import { asClient, asOperator, createCategory, createDesk, type TestClient, type TestOperator } from '../../../test/factories.js'
import { statementsOf, type Statement } from '../../../test/statements.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'

jest.setTimeout(120_000)

const TICKETS = 20_000
const LIST = `query ($filter: TicketFilter, $orderBy: TicketOrder, $after: String) {
  tickets(first: 50, filter: $filter, orderBy: $orderBy, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } }
}`

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Plan[]
}

describe('the plans of Query.tickets and Client.unreadTicketCount', () => {
  let server: TestServer
  let admin: TestOperator
  let member: TestOperator
  let client: TestClient
  let filters: Record<string, object>

  beforeAll(async () => {
    server = await startTestServer()
    const desks = [await createDesk(server), await createDesk(server)]
    const categories = [await createCategory(server, desks[0]!.id), await createCategory(server, desks[1]!.id)]
    admin = await asOperator(server)
    member = await asOperator(server, { deskIds: [desks[0]!.id] })
    client = await asClient(server, desks[0]!.id, { email: 'needle@haystack.example' })
    await fill(desks.map(({ id }) => id), categories)
    filters = {
      none: {},
      status: { status: ['OPEN', 'IN_PROGRESS'] },
      'one status': { status: ['WAITING'] },
      priority: { priority: ['URGENT'] },
      category: { categoryId: [categories[0]] },
      desk: { deskId: [desks[0]!.id] },
      assignee: { assigneeId: [member.id] },
      unassigned: { unassigned: true },
      source: { source: ['EMAIL', 'API'] },
      client: { clientId: client.id },
      'client by text': { client: 'needle' },
      snoozed: { snoozed: true },
      awake: { snoozed: false },
      created: { createdFrom: '2026-01-05T00:00:00Z', createdTo: '2026-01-08T00:00:00Z' },
      updated: { updatedFrom: '2026-01-05T00:00:00Z', updatedTo: '2026-01-08T00:00:00Z' },
      'status and category': { status: ['OPEN'], categoryId: [categories[0]] },
      'status and assignee': { status: ['OPEN', 'WAITING'], assigneeId: [member.id] },
      'status and priority': { status: ['OPEN'], priority: ['HIGH', 'URGENT'] },
    }
  })
  afterAll(() => server.stop())

  /** Tickets whose facets are spread independently: a fifth in each status, 20 of each client, half with an assignee, one in a hundred snoozed, half unread for its client. */
  async function fill(deskIds: string[], categoryIds: string[]): Promise<void> {
    const { database } = server.services
    await database.pool.query(`
      create function spread(nr int, facet int, choices int) returns int language sql immutable as $$ select (hashint8(nr::bigint * 31 + facet) & 2147483647) % choices $$`)
    await database.rows(sql`
      insert into client (id, desk_id, email, name, verified)
      select gen_random_uuid(), ${deskIds[0]}::uuid, 'client' || nr || '@example.com', 'Client ' || nr, true from generate_series(1, ${TICKETS / 20}::int) nr`)
    await database.rows(sql`
      with clients as (select array_agg(id) as ids from client), operators as (select array_agg(id) as ids from operator)
      insert into ticket (id, desk_id, number, title, content, content_html, status, priority, source, category_id, client_id, assignee_id, snoozed_until, last_support_seq, created_at, updated_at, public_updated_at)
      select gen_random_uuid(), (${deskIds}::uuid[])[1 + spread(nr, 1, 2)], 'B-' || nr, 'Ticket ' || nr, 'Content', 'Content',
             (enum_range(null::ticket_status))[1 + spread(nr, 2, 5)], (enum_range(null::ticket_priority))[1 + spread(nr, 3, 4)],
             (enum_range(null::ticket_source))[1 + spread(nr, 4, 5)], (${categoryIds}::uuid[])[1 + spread(nr, 5, 3)],
             clients.ids[1 + nr % array_length(clients.ids, 1)], case when spread(nr, 6, 2) = 0 then operators.ids[1 + spread(nr, 7, 2)] end,
             case when spread(nr, 8, 100) = 0 then now() + interval '1 day' end, spread(nr, 10, 2),
             timestamptz '2026-01-01' + nr * interval '1 minute', changed.at, changed.at
        from generate_series(1, ${TICKETS}::int) nr, clients, operators, lateral (select timestamptz '2026-01-01' + spread(nr, 9, ${TICKETS}::int) * interval '1 minute' as at) changed`)
    await database.pool.query('vacuum analyze ticket')
    await database.rows(sql`insert into ticket_read (operator_id, ticket_id, seq) select operator.id, ticket.id, 1 from operator, ticket`)
    await database.pool.query('vacuum analyze ticket_read')
    await database.pool.query('analyze client')
  }

  async function planOf({ text, values }: Statement): Promise<Plan> {
    const { rows } = await server.services.database.pool.query(`explain (analyze, format json) ${text}`, values)
    return rows[0]['QUERY PLAN'][0].Plan
  }
  const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

  const readsOfTickets = (plan: Plan) => nodesOf(plan).filter((node) => node['Relation Name'] === 'ticket' || node['Relation Name'] === 'ticket_read' || node['Index Name']?.startsWith('ticket_by'))
  const rowsOf = (node: Plan) => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']

  const VIEWERS: [string, () => TestViewer][] = [['an admin', () => admin.viewer], ['a member of one desk', () => member.viewer], ['a client', () => client.viewer]]
  const SORTS = ['UPDATED_AT', 'CREATED_AT', 'PRIORITY'].flatMap((field) => ['ASC', 'DESC'].map((direction) => ({ field, direction })))

  describe.each(VIEWERS)('for %s', (_who, viewer) => {
    it.each(SORTS)('read a small part of the tickets on an index, whatever the filter: $field $direction', async (orderBy) => {
      for (const [name, filter] of Object.entries(filters)) {
        const { tickets: first } = await viewer().data(LIST, { filter, orderBy })
        for (const after of first.pageInfo.hasNextPage ? [null, first.pageInfo.endCursor] : [null]) {
          const [statement] = (await statementsOf(() => viewer().data(LIST, { filter, orderBy, after }))).filter(({ text }) => text.includes('from ticket'))
          const plan = await planOf(statement!)
          const facts = {
            scans: readsOfTickets(plan).filter((node) => node['Node Type'] === 'Seq Scan').length,
            few: Math.max(...readsOfTickets(plan).map(rowsOf)) <= TICKETS / 8,
          }
          expect({ filter: name, after, ...facts }).toEqual({ filter: name, after, scans: 0, few: true })
        }
      }
    })
  })
  it('count the unread tickets of a client on the index of just these', async () => {
    const ask = '{ viewer { ... on Client { unreadTicketCount } } }'
    const { viewer } = await client.viewer.data(ask)
    expect(viewer.unreadTicketCount).toBeGreaterThan(0)
    const [statement] = (await statementsOf(() => client.viewer.data(ask))).filter(({ text }) => text.includes('from ticket'))
    const reads = nodesOf(await planOf(statement!)).filter((node) => node['Index Name'] || node['Relation Name'])
    expect(new Set(reads.map((node) => node['Index Name'] ?? node['Node Type']))).toEqual(new Set(['ticket_unread_by_client']))
    expect(Math.max(...reads.map(rowsOf))).toBe(viewer.unreadTicketCount)
  })
})
