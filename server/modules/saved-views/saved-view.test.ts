import sql from 'sql-template-tag'
import { answersOf, createEveryone, viewersOf, type Everyone } from '../../test/everyone.js'
import { asOperator, createTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

const VIEW = 'id name shared mine owner { name } filter orderBy { field direction } counts { total capped }'
const NEWEST = { field: 'CREATED_AT', direction: 'DESC' }

describe('Query.savedViews', () => {
  let server: TestServer
  let everyone: Everyone

  beforeAll(async () => {
    server = await startTestServer()
    everyone = await createEveryone(server)
  })
  afterAll(() => server.stop())
  beforeEach(() => server.services.database.rows(sql`delete from saved_view`))

  const me = () => everyone.operator.viewer
  const create = async (input: object, viewer: TestViewer = me()) =>
    (await viewer.data(`mutation ($input: SavedViewCreateInput!) { savedViewCreate(input: $input) { savedView { ${VIEW} } userErrors { code field } } }`, { input: { name: 'Urgent', filter: { priority: ['URGENT'] }, orderBy: NEWEST, ...input } })).savedViewCreate
  const update = async (savedViewId: string, input: object, viewer: TestViewer = me()) =>
    (await viewer.data(`mutation ($savedViewId: ID!, $input: SavedViewUpdateInput!) { savedViewUpdate(savedViewId: $savedViewId, input: $input) { savedView { ${VIEW} } userErrors { code field } } }`, { savedViewId, input })).savedViewUpdate
  const remove = async (savedViewId: string, viewer: TestViewer = me()) =>
    (await viewer.data('mutation ($savedViewId: ID!) { savedViewDelete(savedViewId: $savedViewId) { savedViewId userErrors { code field } } }', { savedViewId })).savedViewDelete
  const names = async (viewer: TestViewer = me()) => (await viewer.data('{ savedViews { name } }')).savedViews.map(({ name }: { name: string }) => name) as string[]

  it('holds what was kept, with the tickets that the viewer may see', async () => {
    await createTicket(everyone.client, { priority: 'URGENT' })
    const { savedView } = await create({ name: ' Urgent ', shared: true, filter: { priority: ['URGENT'], createdFrom: '2026-01-01T00:00:00Z', snoozed: null } })
    expect(savedView).toEqual({
      id: expect.any(String),
      name: 'Urgent',
      shared: true,
      mine: true,
      owner: { name: 'Olga' },
      filter: { priority: ['URGENT'], createdFrom: '2026-01-01T00:00:00.000000Z', snoozed: null },
      orderBy: NEWEST,
      counts: { total: 1, capped: false },
    })
    const { savedViews } = await everyone.operatorElsewhere.viewer.data(`{ savedViews { ${VIEW} } }`)
    expect(savedViews).toEqual([{ ...savedView, mine: false, counts: { total: 0, capped: false } }])
  })

  it('lists own and shared views by name, for operators only', async () => {
    await create({ name: 'beta' })
    await create({ name: 'Alpha', shared: true })
    await create({ name: 'gamma', shared: true }, everyone.admin.viewer)
    await create({ name: 'secret' }, everyone.admin.viewer)
    const viewers = await viewersOf(server, everyone, await createTicket(everyone.client))
    expect(await answersOf(viewers, names)).toEqual({
      admin: ['Alpha', 'gamma', 'secret'],
      operator: ['Alpha', 'beta', 'gamma'],
      operatorElsewhere: ['Alpha', 'gamma'],
      client: [],
      otherClient: [],
      publicLink: [],
      otherPublicLink: [],
      nobody: [],
      'key: admin': [],
    })
  })

  it('is changed in part', async () => {
    const { savedView } = await create({})
    expect((await update(savedView.id, { name: 'Very urgent' })).savedView).toEqual({ ...savedView, name: 'Very urgent' })
    const changed = await update(savedView.id, { filter: { unassigned: true }, orderBy: { field: 'PRIORITY', direction: 'ASC' }, shared: true })
    expect(changed.savedView).toMatchObject({ name: 'Very urgent', filter: { unassigned: true }, orderBy: { field: 'PRIORITY', direction: 'ASC' }, shared: true })
  })

  it.each([
    ['own', false, { operator: 'done', admin: 'NOT_FOUND', operatorElsewhere: 'NOT_FOUND' }],
    ['shared', true, { operator: 'done', admin: 'done', operatorElsewhere: 'NOT_ALLOWED' }],
  ])('lets the owner, and an admin what is shared, change and delete: %s', async (_name, shared, allowed) => {
    const outsiders = Object.fromEntries(['client', 'otherClient', 'publicLink', 'otherPublicLink', 'nobody', 'key: admin'].map((name) => [name, 'NOT_ALLOWED']))
    const viewers = await viewersOf(server, everyone, await createTicket(everyone.client))
    const outcomes = (act: (id: string, viewer: TestViewer) => Promise<{ userErrors: { code: string }[] }>) =>
      answersOf(viewers, async (viewer) => (await act((await create({ shared })).savedView.id, viewer)).userErrors[0]?.code ?? 'done')
    expect(await outcomes((id, viewer) => update(id, { name: 'Mine now' }, viewer))).toEqual({ ...outsiders, ...allowed })
    expect(await outcomes(remove)).toEqual({ ...outsiders, ...allowed })
  })

  it('goes out of the sight of an admin who takes it back from the others', async () => {
    const { savedView } = await create({ shared: true })
    expect(await update(savedView.id, { shared: false }, everyone.admin.viewer)).toEqual({ savedView: null, userErrors: [] })
    expect(await names()).toEqual(['Urgent'])
  })

  it('is gone when it is deleted, once', async () => {
    const { savedView } = await create({})
    expect(await remove(savedView.id)).toEqual({ savedViewId: savedView.id, userErrors: [] })
    expect(await names()).toEqual([])
    expect(await remove(savedView.id)).toEqual({ savedViewId: null, userErrors: [{ code: 'NOT_FOUND', field: ['savedViewId'] }] })
  })

  it('is made once per idempotency key', async () => {
    const [first, second] = [await create({ idempotencyKey: 'once' }), await create({ idempotencyKey: 'once' })]
    expect(second).toEqual(first)
    expect(await names()).toEqual(['Urgent'])
  })

  it.each<[string, object, object]>([
    ['no name', { name: '  ' }, { code: 'REQUIRED', field: ['name'] }],
    ['a long name', { name: 'x'.repeat(101) }, { code: 'TOO_LONG', field: ['name'] }],
    ['a huge filter', { filter: { search: 'x'.repeat(17_000) } }, { code: 'TOO_LARGE', field: ['filter'] }],
  ])('refuses %s', async (_name, input, userError) => {
    expect(await create(input)).toEqual({ savedView: null, userErrors: [userError] })
  })

  it('takes no field that a TicketFilter does not have', async () => {
    const { errors } = await me().ask('mutation ($input: SavedViewCreateInput!) { savedViewCreate(input: $input) { savedView { id } } }', { input: { name: 'x', filter: { colour: 'red' }, orderBy: NEWEST } })
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('are at most 50 of one operator, two at once included', async () => {
    const collector = await asOperator(server)
    for (let count = 0; count < 49; count++) await create({ name: `View ${count}` }, collector.viewer)
    const both = await Promise.all([create({}, collector.viewer), create({}, collector.viewer)])
    expect(both.flatMap(({ userErrors }) => userErrors)).toEqual([{ code: 'TOO_LARGE', field: null }])
  })
})
