import { allScopesBut, answersOf, createEveryone, viewersOf, type Everyone } from '../../test/everyone.js'
import { asClient, createCategory, createDesk, createTicket, type TestDesk } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'

const CREATE = 'mutation ($id: ID!, $input: CategoryInput!) { answer: categoryCreate(deskId: $id, input: $input) { category { id name archived position } desk { categories { name } } userErrors { code field message } } }'
const UPDATE = 'mutation ($id: ID!, $input: CategoryInput!) { answer: categoryUpdate(categoryId: $id, input: $input) { category { name } desk { id } userErrors { code field } } }'
const ARCHIVE = 'mutation ($id: ID!) { answer: categoryArchive(categoryId: $id) { category { archived } userErrors { code field } } }'
const RESTORE = 'mutation ($id: ID!) { answer: categoryRestore(categoryId: $id) { category { archived } userErrors { code field } } }'
const ORDER = 'mutation ($id: ID!, $ids: [ID!]!) { answer: deskOrderCategories(deskId: $id, categoryIds: $ids) { desk { categories(includeArchived: true) { id position } } userErrors { code field } } }'
const NOBODY = '01900000-0000-7000-8000-000000000000'

let server: TestServer
let everyone: Everyone
let desk: TestDesk

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
})
beforeEach(async () => {
  desk = await createDesk(server)
})
afterAll(() => server.stop())

const ask = async (document: string, variables: object, viewer = everyone.admin.viewer) => (await viewer.data(document, variables)).answer
const create = (name: string) => ask(CREATE, { id: desk.id, input: { name } })
const rename = (id: string, name: string) => ask(UPDATE, { id, input: { name } })
const codeOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code ?? 'done'
const names = async () => (await everyone.admin.viewer.data('query ($id: ID!) { desk(id: $id) { categories { name } } }', { id: desk.id })).desk.categories.map(({ name }: { name: string }) => name)

describe('Mutation.categoryCreate', () => {
  it('puts a category behind the others', async () => {
    await create('Machines')
    const { category, desk: now, userErrors } = await create(' Grinders ')
    expect(userErrors).toEqual([])
    expect(category).toEqual({ id: expect.any(String), name: 'Grinders', archived: false, position: 1 })
    expect(now.categories).toEqual([{ name: 'Machines' }, { name: 'Grinders' }])
  })

  it('refuses a name that another one of the desk has, also when two come at once; an archived one or another desk’s does not count', async () => {
    await create('Machines')
    expect((await create(' machines ')).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['name'], message: expect.stringContaining('machines') }])
    expect((await Promise.all([create('Twice'), create('TWICE')])).map(codeOf).sort()).toEqual(['CONFLICT', 'done'])
    await createCategory(server, desk.id, 'Steam engines', true)
    await createCategory(server, everyone.desk.id, 'Kettles')
    expect([codeOf(await create('Steam engines')), codeOf(await create('Kettles'))]).toEqual(['done', 'done'])
  })

  it('refuses an empty name, a long one, and a desk that does not exist', async () => {
    expect((await create(' ')).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['name'] }])
    expect((await create('x'.repeat(101))).userErrors).toMatchObject([{ code: 'TOO_LONG', field: ['name'] }])
    expect((await ask(CREATE, { id: NOBODY, input: { name: 'x' } })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['deskId'] }])
  })
})

describe('Mutation.categoryUpdate', () => {
  it('renames it on its tickets too', async () => {
    const categoryId = await createCategory(server, desk.id, 'Machines')
    const client = await asClient(server, desk.id)
    const ticket = await createTicket(client, { categoryId })
    expect(await rename(categoryId, ' Engines ')).toEqual({ category: { name: 'Engines' }, desk: { id: desk.id }, userErrors: [] })
    expect((await client.viewer.data('query ($id: ID!) { ticket(id: $id) { category { name position } } }', { id: ticket.id })).ticket.category).toEqual({ name: 'Engines', position: expect.any(Number) })
  })

  it('refuses a name that is taken, but not its own in another case', async () => {
    const [machines] = [await createCategory(server, desk.id, 'Machines'), await createCategory(server, desk.id, 'Grinders')]
    expect((await rename(machines!, 'grinders')).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['name'] }])
    expect((await rename(machines!, 'MACHINES')).userErrors).toEqual([])
    for (const id of [NOBODY, 'nonsense', desk.id]) expect((await rename(id, 'x')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['categoryId'] }])
  })
})

describe('Mutation.categoryArchive and Mutation.categoryRestore', () => {
  it('take a category out of the choice and put it back behind the others; the tickets keep it', async () => {
    const [machines] = [(await create('Machines')).category.id, await create('Grinders')]
    const client = await asClient(server, desk.id)
    const ticket = await createTicket(client, { categoryId: machines })
    for (let twice = 0; twice < 2; twice++) expect(await ask(ARCHIVE, { id: machines })).toEqual({ category: { archived: true }, userErrors: [] })
    expect(await names()).toEqual(['Grinders'])
    expect((await client.viewer.data('query ($id: ID!) { ticket(id: $id) { category { archived } } }', { id: ticket.id })).ticket.category).toEqual({ archived: true })
    for (let twice = 0; twice < 2; twice++) expect(await ask(RESTORE, { id: machines })).toEqual({ category: { archived: false }, userErrors: [] })
    expect(await names()).toEqual(['Grinders', 'Machines'])
  })

  it('refuse to restore one whose name is taken by now', async () => {
    const old = await createCategory(server, desk.id, 'Machines', true)
    await create('machines')
    expect((await ask(RESTORE, { id: old })).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['categoryId'] }])
    expect(await names()).toEqual(['machines'])
  })
})

describe('Mutation.deskOrderCategories', () => {
  it('puts them into the order, archived ones behind', async () => {
    const archived = await createCategory(server, desk.id, 'Old', true)
    const [a, b, c] = [await createCategory(server, desk.id), await createCategory(server, desk.id), await createCategory(server, desk.id)]
    const { desk: ordered } = await ask(ORDER, { id: desk.id, ids: [c, a, b] })
    expect(ordered.categories).toEqual([c, a, b, archived].map((id, position) => ({ id, position })))
  })

  it('wants all of the desk’s, each once', async () => {
    const [a, b] = [await createCategory(server, desk.id), await createCategory(server, desk.id)]
    const foreign = await createCategory(server, everyone.desk.id)
    for (const ids of [[], [a], [a, a], [a, b, b], [a, b, foreign], [a, foreign], [a, 'nonsense'], [a, b, NOBODY]]) {
      expect((await ask(ORDER, { id: desk.id, ids })).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['categoryIds'] }])
    }
  })
})

describe('The categories of a desk', () => {
  it('are changed by admins', async () => {
    const viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [allScopesBut()])
    const expected = Object.fromEntries([...viewers.keys()].map((name) => [name, name === 'admin' || name === 'key: admin' ? 'done' : 'NOT_ALLOWED']))
    const id = await createCategory(server, desk.id)
    let made = 0
    const calls: [string, () => object][] = [
      [CREATE, () => ({ id: desk.id, input: { name: `Made ${++made}` } })],
      [UPDATE, () => ({ id, input: { name: 'x' } })],
      [ARCHIVE, () => ({ id })],
      [RESTORE, () => ({ id })],
      [ORDER, () => ({ id: everyone.otherDesk.id, ids: [] })],
    ]
    for (const [document, variables] of calls) expect(await answersOf(viewers, async (viewer) => codeOf(await ask(document, variables(), viewer)))).toEqual(expected)
  })
})
