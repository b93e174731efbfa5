import { allScopesBut, answersOf, createEveryone, viewersOf, type Everyone, type ViewerName } from '../../test/everyone.js'
import { createTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

const REPLY = 'cannedReply { id name body desk { id } createdAt updatedAt }'
const CREATE = `mutation ($input: CannedReplyCreateInput!) { answer: cannedReplyCreate(input: $input) { ${REPLY} userErrors { code field message } } }`
const UPDATE = `mutation ($id: ID!, $input: CannedReplyUpdateInput!) { answer: cannedReplyUpdate(cannedReplyId: $id, input: $input) { ${REPLY} userErrors { code field message } } }`
const DELETE = 'mutation ($id: ID!) { answer: cannedReplyDelete(cannedReplyId: $id) { cannedReplyId userErrors { code field } } }'
const LIST = 'query ($deskId: ID, $search: String) { cannedReplies(deskId: $deskId, search: $search) { name } }'
const NOBODY = '01900000-0000-7000-8000-000000000000'

let server: TestServer
let everyone: Everyone
let viewers: Map<ViewerName, TestViewer>

beforeEach(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [allScopesBut()])
})
afterEach(() => server.stop())

const ask = async (document: string, variables: object, viewer = everyone.admin.viewer) => (await viewer.data(document, variables)).answer
const create = (input: object = {}, viewer?: TestViewer) => ask(CREATE, { input: { name: 'Thanks', body: 'Thank you, {{client_name}}!', ...input } }, viewer)
const update = (id: string, input: object, viewer?: TestViewer) => ask(UPDATE, { id, input }, viewer)
const names = async (variables: object = {}, viewer = everyone.admin.viewer) => (await viewer.data(LIST, variables)).cannedReplies.map(({ name }: { name: string }) => name)
const codeOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code ?? 'done'

describe('Query.cannedReplies', () => {
  beforeEach(async () => {
    await create({ name: 'Hello', body: 'Good to hear from you' })
    await create({ name: 'descale', body: 'Descale it by 100%', deskId: everyone.desk.id })
    await create({ name: 'Refund', body: 'The money is on its way', deskId: everyone.otherDesk.id })
  })

  it('are those of the operator’s desks and of every desk, by name; for others there are none', async () => {
    const answers = await answersOf(viewers, (viewer) => names({}, viewer))
    const expected = Object.fromEntries([...viewers.keys()].map((name): [string, string[]] => [name, []]))
    expect(answers).toEqual({ ...expected, admin: ['descale', 'Hello', 'Refund'], operator: ['descale', 'Hello'], operatorElsewhere: ['Hello', 'Refund'] })
  })

  it('can be narrowed to a desk, and by a part of name or text', async () => {
    expect(await names({ deskId: everyone.desk.id })).toEqual(['descale', 'Hello'])
    expect(await names({ deskId: everyone.otherDesk.id }, everyone.operator.viewer)).toEqual(['Hello'])
    for (const deskId of [NOBODY, 'nonsense', '']) expect(await names({ deskId })).toEqual(['Hello'])
    expect(await names({ search: ' HEAR ' })).toEqual(['Hello'])
    expect(await names({ search: 'refu' })).toEqual(['Refund'])
    expect([await names({ search: '0%' }), await names({ search: '_' }), await names({ search: '' })]).toEqual([['descale'], [], ['descale', 'Hello', 'Refund']])
  })
})

describe('Mutation.cannedReplyCreate', () => {
  it('keeps a text for every desk or for one', async () => {
    const body = 'Dear {{client_name}},\n\n{{ticket_number}} is done.\n\n{{operator_name}}'
    const { cannedReply, userErrors } = await create({ name: ' Done ', body, deskId: everyone.desk.id }, everyone.operator.viewer)
    expect(userErrors).toEqual([])
    expect(cannedReply).toEqual({ id: expect.any(String), name: 'Done', body, desk: { id: everyone.desk.id }, createdAt: expect.any(String), updatedAt: expect.any(String) })
    expect((await create()).cannedReply.desk).toBeNull()
  })

  it('returns the first one to a retry', async () => {
    const [first, second] = [await create({ idempotencyKey: 'once' }), await create({ idempotencyKey: 'once' })]
    expect(second.cannedReply.id).toBe(first.cannedReply.id)
  })

  it('is for operators, on the desks that they work', async () => {
    const refused = Object.fromEntries([...viewers.keys()].map((name) => [name, 'NOT_ALLOWED']))
    expect(await answersOf(viewers, async (viewer) => codeOf(await create({}, viewer)))).toEqual({ ...refused, admin: 'done', operator: 'done', operatorElsewhere: 'done' })
    expect(await answersOf(viewers, async (viewer) => codeOf(await create({ deskId: everyone.desk.id }, viewer)))).toEqual({ ...refused, admin: 'done', operator: 'done', operatorElsewhere: 'NOT_FOUND' })
    for (const deskId of [NOBODY, 'nonsense']) expect((await create({ deskId })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['deskId'] }])
  })

  it.each([
    ['an empty name', { name: ' ' }, 'REQUIRED', 'name', 'empty'],
    ['a long name', { name: 'x'.repeat(101) }, 'TOO_LONG', 'name', '100'],
    ['an empty text', { body: ' ' }, 'REQUIRED', 'body', 'empty'],
    ['a long text', { body: 'x'.repeat(64 * 1024 + 1) }, 'TOO_LONG', 'body', '64 KB'],
    ['a misspelt variable', { body: 'Dear {{client_nam}}' }, 'INVALID', 'body', '{{client_nam}} stands for nothing'],
    ['an unknown variable beside known ones', { body: '{{client_name}} {{ ticket_number }} {{ order }}' }, 'INVALID', 'body', '{{ order }} stands for nothing'],
  ])('refuses %s', async (_what, input, code, field, words) => {
    expect(await create(input)).toEqual({ cannedReply: null, userErrors: [{ code, field: [field], message: expect.stringContaining(words) }] })
    const { cannedReply } = await create()
    expect((await update(cannedReply.id, input)).userErrors).toMatchObject([{ code, field: [field] }])
  })
})

describe('Mutation.cannedReplyUpdate', () => {
  it('changes what is given and leaves the rest', async () => {
    const { cannedReply } = await create({ deskId: everyone.desk.id })
    const { id, createdAt } = cannedReply
    expect((await update(id, { name: ' Many thanks ' })).cannedReply).toMatchObject({ id, name: 'Many thanks', body: cannedReply.body, desk: { id: everyone.desk.id }, createdAt })
    const changed = (await update(id, { body: 'Thanks!', deskId: null })).cannedReply
    expect(changed).toMatchObject({ name: 'Many thanks', body: 'Thanks!', desk: null })
    expect(Date.parse(changed.updatedAt)).toBeGreaterThan(Date.parse(createdAt))
  })

  it('and cannedReplyDelete are for operators who can see it', async () => {
    const refused = Object.fromEntries([...viewers.keys()].map((name) => [name, 'NOT_ALLOWED']))
    const expected = { ...refused, admin: 'done', operator: 'done', operatorElsewhere: 'NOT_FOUND' }
    const one = async () => (await create({ deskId: everyone.desk.id })).cannedReply.id
    expect(await answersOf(viewers, async (viewer) => codeOf(await update(await one(), { name: 'x' }, viewer)))).toEqual(expected)
    expect(await answersOf(viewers, async (viewer) => codeOf(await ask(DELETE, { id: await one() }, viewer)))).toEqual(expected)
  })

  it('moves none to a desk that the operator does not work', async () => {
    const { cannedReply } = await create()
    expect((await update(cannedReply.id, { deskId: everyone.otherDesk.id }, everyone.operator.viewer)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['deskId'] }])
  })
})

describe('Mutation.cannedReplyDelete', () => {
  it('takes it away', async () => {
    const { id } = (await create()).cannedReply
    expect(await ask(DELETE, { id })).toEqual({ cannedReplyId: id, userErrors: [] })
    expect(await names()).toEqual([])
    for (const gone of [id, NOBODY, 'nonsense']) expect(await ask(DELETE, { id: gone })).toMatchObject({ cannedReplyId: null, userErrors: [{ code: 'NOT_FOUND', field: ['cannedReplyId'] }] })
  })
})
