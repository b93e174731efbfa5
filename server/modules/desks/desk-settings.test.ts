import sql from 'sql-template-tag'
import { allScopesBut, answersOf, createEveryone, viewersOf, type Everyone, type ViewerName } from '../../test/everyone.js'
import { asClient, asLinkHolder, asOperator, createDesk, createTicket, reply } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

const DESK = 'desk { id name colour language helpText numberPattern active viewerCanConfigure members { id } }'
const CREATE = `mutation ($input: DeskCreateInput!) { deskCreate(input: $input) { ${DESK} userErrors { code field message } } }`
const UPDATE = `mutation ($id: ID!, $input: DeskUpdateInput!) { deskUpdate(deskId: $id, input: $input) { ${DESK} userErrors { code field message } } }`
const PREVIEW = 'query ($pattern: String!, $deskId: ID) { ticketNumberPreview(pattern: $pattern, deskId: $deskId) { numbers userErrors { code field message } } }'
const TICKET = 'mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { number userErrors { code message } } }'
const NOBODY = '01900000-0000-7000-8000-000000000000'

let server: TestServer
let everyone: Everyone
let viewers: Map<ViewerName, TestViewer>

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [allScopesBut(), ['tickets:read']])
})
afterAll(() => server.stop())

const create = async (input: object, viewer = everyone.admin.viewer) => (await viewer.data(CREATE, { input: { name: 'Returns', colour: '#0f766e', language: 'de', ...input } })).deskCreate
const update = async (id: string, input: object, viewer = everyone.admin.viewer) => (await viewer.data(UPDATE, { id, input })).deskUpdate
const preview = async (pattern: string, deskId?: string, viewer = everyone.operator.viewer) => (await viewer.data(PREVIEW, { pattern, deskId })).ticketNumberPreview
const codeOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code ?? 'done'
const forAdmins = () => Object.fromEntries([...viewers.keys()].map((name) => [name, name === 'admin' || name === 'key: admin' ? 'done' : 'NOT_ALLOWED']))

describe('Mutation.deskCreate', () => {
  it('makes a desk that takes tickets by a token of its own, and has no secret that nobody has seen', async () => {
    const { desk, userErrors } = await create({ name: ' Returns ', memberIds: [everyone.operator.id, everyone.operator.id] })
    expect(userErrors).toEqual([])
    expect(desk).toEqual({
      id: expect.any(String), name: 'Returns', colour: '#0F766E', language: 'de', helpText: '', numberPattern: 'SUP-{{nr}}', active: true, viewerCanConfigure: true, members: [{ id: everyone.operator.id }],
    })
    const client = await asClient(server, desk.id)
    expect((await createTicket(client)).number).toBe('SUP-1')
    const [kept] = await server.services.database.rows<{ secrets: string; token: string }>(sql`select token, (select count(*) from desk_secret where desk_id = desk.id) as secrets from desk where id = ${desk.id}`)
    expect(kept).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/), secrets: '0' })
  })

  it('returns the first desk to a retry', async () => {
    const [first, second] = [await create({ idempotencyKey: 'once' }), await create({ idempotencyKey: 'once' })]
    expect(second.desk.id).toBe(first.desk.id)
  })

  it.each([
    ['an empty name', { name: ' ' }, 'REQUIRED', 'name'],
    ['a long name', { name: 'x'.repeat(101) }, 'TOO_LONG', 'name'],
    ['a colour’s name', { colour: 'blue' }, 'INVALID', 'colour'],
    ['half a colour', { colour: '#12345' }, 'INVALID', 'colour'],
    ['a language that is not spoken here', { language: 'tlh' }, 'INVALID', 'language'],
    ['a long help text', { helpText: 'x'.repeat(2001) }, 'TOO_LONG', 'helpText'],
    ['a pattern without a number', { numberPattern: 'SUP' }, 'INVALID', 'numberPattern'],
    ['a member who does not exist', { memberIds: [NOBODY] }, 'NOT_FOUND', 'memberIds'],
  ])('refuses %s', async (_what, input, code, field) => {
    expect(await create(input)).toMatchObject({ desk: null, userErrors: [{ code, field: [field] }] })
    expect((await update(everyone.otherDesk.id, input)).userErrors).toMatchObject([{ code, field: [field] }])
  })

  it('and deskUpdate are for admins', async () => {
    expect(await answersOf(viewers, async (viewer) => codeOf(await create({}, viewer)))).toEqual(forAdmins())
    expect(await answersOf(viewers, async (viewer) => codeOf(await update(everyone.otherDesk.id, { name: 'Other' }, viewer)))).toEqual(forAdmins())
  })
})

describe('Mutation.deskUpdate', () => {
  it('changes what is given and leaves the rest', async () => {
    const { id } = await createDesk(server)
    const given = { name: 'Machines', colour: '#B91C1C', language: 'pl', helpText: 'Turn it <b>off</b> first.', numberPattern: 'M-{{yy}}-{{nr}}', active: false }
    const { desk } = await update(id, { ...given, colour: '#b91c1c', memberIds: [everyone.operatorElsewhere.id] })
    expect(desk).toEqual({ id, ...given, viewerCanConfigure: true, members: [{ id: everyone.operatorElsewhere.id }] })
    expect((await update(id, { name: null, helpText: '', active: true, memberIds: [] })).desk).toEqual({ ...desk, helpText: '', active: true, members: [] })
  })

  it('refuses a desk that does not exist', async () => {
    for (const id of [NOBODY, 'nonsense', '']) expect((await update(id, {})).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['deskId'] }])
  })

  it('gives no number twice after a change of the pattern', async () => {
    const { id } = await createDesk(server, { numberPattern: 'N-{{nr}}' })
    const client = await asClient(server, id)
    const month = new Date().toISOString().slice(0, 7).replace('-', '')
    const numbers = async (count: number) => {
      const made: string[] = []
      for (let nr = 0; nr < count; nr++) made.push((await createTicket(client)).number)
      return made
    }
    await numbers(2)
    await update(id, { numberPattern: '{{yyyy}}{{mm}}-{{nr}}' })
    expect(await numbers(2)).toEqual([`${month}-3`, `${month}-4`])
    await update(id, { numberPattern: '{{yyyy}}{{mm}}-{{nr-m}}' })
    expect((await preview('{{yyyy}}{{mm}}-{{nr-m}}', id, everyone.admin.viewer)).numbers).toEqual([`${month}-1`, `${month}-2`, `${month}-5`])
    expect(await numbers(3)).toEqual([`${month}-1`, `${month}-2`, `${month}-5`])
    await update(id, { numberPattern: 'N-{{nr}}' })
    expect(await numbers(1)).toEqual(['N-5'])
  })
})

describe('Desk.viewerCanConfigure', () => {
  it('is true for admins', async () => {
    const answers = await answersOf(viewers, async (viewer) => (await viewer.data('query ($id: ID!) { desk(id: $id) { viewerCanConfigure active } }', { id: everyone.desk.id })).desk)
    const [configures, sees] = [{ viewerCanConfigure: true, active: true }, { viewerCanConfigure: false, active: true }]
    expect(answers).toMatchObject({ admin: configures, operator: sees, operatorElsewhere: null, client: sees, publicLink: null, nobody: null, 'key: admin': configures, 'key: tickets:read': sees })
  })
})

describe('Query.ticketNumberPreview', () => {
  it('shows the next three numbers, of a desk or of a new one', async () => {
    expect(await preview(' A-{{nr}} ')).toEqual({ numbers: ['A-1', 'A-2', 'A-3'], userErrors: [] })
    const desk = await createDesk(server)
    const { viewer } = await asOperator(server, { deskIds: [desk.id] })
    await createTicket(await asClient(server, desk.id))
    expect((await preview('{{yyyy}}/{{nr}}', desk.id, viewer)).numbers).toEqual([2, 3, 4].map((nr) => `${new Date().getUTCFullYear()}/${nr}`))
    expect((await preview('A-{{nr}}', desk.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['deskId'] }])
  })

  it.each([
    ['', 'Without {{nr}}'],
    ['SUP-{{yy}}', 'Without {{nr}}'],
    ['{{desk}}-{{nr}}', '{{desk}} means nothing'],
    ['{{ nr }}', '{{ nr }} means nothing'],
    ['{SUP}-{{nr}}', 'Braces'],
    ['{{{nr}}}', 'Braces'],
    ['SUP\n{{nr}}', 'cannot be seen'],
    [`${'x'.repeat(51)}{{nr}}`, '60 characters'],
  ])('says what is wrong with %j', async (pattern, words) => {
    expect(await preview(pattern)).toEqual({ numbers: [], userErrors: [{ code: 'INVALID', field: ['pattern'], message: expect.stringContaining(words) }] })
  })

  it('is for operators and admin keys', async () => {
    const answers = await answersOf(viewers, async (viewer) => codeOf(await preview('A-{{nr}}', undefined, viewer)))
    expect(answers).toEqual({ ...forAdmins(), operator: 'done', operatorElsewhere: 'done' })
  })
})

describe('A desk that is not active', () => {
  it('takes no new ticket of anybody, and tells each where to turn', async () => {
    const desk = await createDesk(server)
    const [client, operator] = [await asClient(server, desk.id), await asOperator(server, { deskIds: [desk.id] })]
    const input = { title: 'x', content: 'x', idempotencyKey: 'before' }
    const ticket = await createTicket(client)
    const first = (await client.viewer.data(TICKET, { input })).ticketCreate
    await update(desk.id, { active: false })

    const refusals = [
      await client.viewer.data(TICKET, { input: { title: 'y', content: 'y' } }),
      await operator.viewer.data(TICKET, { input: { title: 'y', content: 'y', deskId: desk.id, clientId: client.id } }),
      await server.as().data(TICKET, { input: { title: 'y', content: 'y', deskToken: desk.token, client: { email: 'a@example.com' } } }),
    ].map(({ ticketCreate }) => ticketCreate)
    expect(refusals.map(({ number, userErrors }) => [number, userErrors[0].code])).toEqual([[null, 'DISABLED'], [null, 'DISABLED'], [null, 'DISABLED']])
    expect(refusals.map(({ userErrors }) => userErrors[0].message)).toEqual([expect.stringContaining('write a comment'), expect.stringContaining('another desk'), expect.stringContaining('the page')])

    // A retry of what was done before gets its answer, and what is there goes on.
    expect((await client.viewer.data(TICKET, { input })).ticketCreate).toEqual(first)
    await reply(client.viewer, ticket.id)
    await reply(operator.viewer, ticket.id)
    await reply(asLinkHolder(server, ticket.publicUrl), ticket.id)
    expect((await server.as().data('query ($t: String!) { deskByToken(deskToken: $t) { name } }', { t: desk.token })).deskByToken).not.toBeNull()
    await update(desk.id, { active: true })
    await createTicket(client)
  })
})
