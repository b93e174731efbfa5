import sql from 'sql-template-tag'
import { allScopesBut, answersOf, createEveryone, viewersOf, type Everyone } from '../../test/everyone.js'
import { asOperator, createTicket, type TestOperator } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import { until, type TestViewer } from '../../test/test-viewer.js'

const UPDATE = 'mutation ($id: ID!, $input: OperatorUpdateInput!) { operatorUpdate(operatorId: $id, input: $input) { operator { name role desks { id } } userErrors { code field message } } }'
const DEACTIVATE = 'mutation ($id: ID!) { operatorDeactivate(operatorId: $id) { operator { active } userErrors { code field message } } }'
const REACTIVATE = 'mutation ($id: ID!) { operatorReactivate(operatorId: $id) { operator { active } userErrors { code field } } }'
const NOBODY = '01900000-0000-7000-8000-000000000000'

let server: TestServer
let everyone: Everyone

beforeEach(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
})
afterEach(() => server.stop())

const update = async (viewer: TestViewer, id: string, input: object) => (await viewer.data(UPDATE, { id, input })).operatorUpdate
const deactivate = async (viewer: TestViewer, id: string) => (await viewer.data(DEACTIVATE, { id })).operatorDeactivate
const reactivate = async (viewer: TestViewer, id: string) => (await viewer.data(REACTIVATE, { id })).operatorReactivate
const codeOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code ?? 'done'

describe('Mutation.operatorUpdate', () => {
  it('changes name, role and desks, and with them at once what the operator sees', async () => {
    const { admin, operator, desk, otherDesk } = everyone
    const desks = async () => (await operator.viewer.data('{ desks { id } }')).desks.map(({ id }: { id: string }) => id)
    expect(await update(admin.viewer, operator.id, { deskIds: [otherDesk.id] })).toEqual({ operator: { name: 'Olga', role: 'OPERATOR', desks: [{ id: otherDesk.id }] }, userErrors: [] })
    expect(await desks()).toEqual([otherDesk.id])
    await update(admin.viewer, operator.id, { name: ' Olga Tokarz ', role: 'ADMIN' })
    expect(new Set(await desks())).toEqual(new Set([desk.id, otherDesk.id]))
    expect(await update(admin.viewer, operator.id, {})).toEqual({ operator: { name: 'Olga Tokarz', role: 'ADMIN', desks: [{ id: otherDesk.id }] }, userErrors: [] })
  })

  it('refuses what does not exist', async () => {
    const { viewer } = everyone.admin
    for (const id of [NOBODY, 'nonsense', everyone.client.id]) expect((await update(viewer, id, { name: 'x' })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['operatorId'] }])
    expect((await update(viewer, everyone.operator.id, { name: 'Not kept', deskIds: [NOBODY] })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['deskIds'] }])
    expect((await update(viewer, everyone.operator.id, {})).operator.name).toBe('Olga')
  })
})

describe('Mutation.operatorDeactivate', () => {
  it('ends HTTP at once and sockets within 5 seconds, and leaves the tickets assigned', async () => {
    const { admin, operator, client } = everyone
    const ticket = await createTicket(client)
    await admin.viewer.data('mutation ($id: ID!, $to: ID) { ticketAssign(ticketId: $id, operatorId: $to) { userErrors { code } } }', { id: ticket.id, to: operator.id })
    const following = await operator.viewer.follow('subscription { ticketChanged { created } }')
    const from = Date.now()
    expect(await deactivate(admin.viewer, operator.id)).toEqual({ operator: { active: false }, userErrors: [] })
    expect((await operator.viewer.data('{ viewer { __typename } }')).viewer).toBeNull()
    await until(() => following.closed !== undefined, 'the socket to close')
    expect(Date.now() - from).toBeLessThan(5000)
    expect(following.closed).toMatchObject({ code: 4403 })
    expect((await admin.viewer.data('query ($id: ID!) { ticket(id: $id) { assignee { id active } } }', { id: ticket.id })).ticket.assignee).toEqual({ id: operator.id, active: false })
    expect((await client.viewer.data('query ($id: ID!) { ticket(id: $id) { id } operators { active } }', { id: ticket.id })).operators).toEqual([])
  })

  it('is undone by operatorReactivate, but for the sessions', async () => {
    const { admin, operator } = everyone
    await deactivate(admin.viewer, operator.id)
    expect(await reactivate(admin.viewer, operator.id)).toEqual({ operator: { active: true }, userErrors: [] })
    expect((await operator.viewer.data('{ viewer { __typename } }')).viewer).toBeNull()
    expect((await reactivate(admin.viewer, NOBODY)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['operatorId'] }])
  })

  it('is nothing that one can do to oneself', async () => {
    await asOperator(server)
    expect(await deactivate(everyone.admin.viewer, everyone.admin.id)).toMatchObject({ operator: null, userErrors: [{ code: 'NOT_ALLOWED', field: ['operatorId'] }] })
  })
})

describe('The last admin who can sign in', () => {
  it('is neither deactivated nor demoted, whoever else is invited or deactivated', async () => {
    const { admin } = everyone
    const [gone, invited] = [await asOperator(server), await asOperator(server)]
    await server.services.database.rows(sql`update operator set active = false where id = ${gone.id}`)
    await server.services.database.rows(sql`update operator set password_hash = null where id = ${invited.id}`)
    const key = (await viewersOf(server, everyone, await createTicket(everyone.client))).get('key: admin')!
    expect((await deactivate(key, admin.id)).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['operatorId'] }])
    expect((await update(admin.viewer, admin.id, { name: 'Not kept', role: 'OPERATOR' })).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['role'] }])
    expect(await update(admin.viewer, admin.id, { role: 'ADMIN' })).toMatchObject({ operator: { name: 'Ada', role: 'ADMIN' }, userErrors: [] })
  })

  it('is left when two put each other out at once, five times', async () => {
    for (let round = 0; round < 5; round++) {
      await server.services.database.rows(sql`update operator set active = false where role = 'ADMIN'`)
      const [one, other]: TestOperator[] = [await asOperator(server), await asOperator(server)]
      const answers = await Promise.all([deactivate(one!.viewer, other!.id), update(other!.viewer, one!.id, { role: 'OPERATOR' })])
      expect(answers.filter((answer) => codeOf(answer) === 'done')).toHaveLength(1)
      const left = await server.services.database.rows(sql`select from operator where role = 'ADMIN' and active`)
      expect(left).toHaveLength(1)
    }
  })
})

describe('Who belongs to the team', () => {
  it('is changed by admins', async () => {
    const viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [allScopesBut()])
    const expected = Object.fromEntries([...viewers.keys()].map((name) => [name, name === 'admin' || name === 'key: admin' ? 'done' : 'NOT_ALLOWED']))
    const somebody = async () => (await asOperator(server, { deskIds: [] })).id
    expect(await answersOf(viewers, async (viewer) => codeOf(await update(viewer, await somebody(), { name: 'x' })))).toEqual(expected)
    expect(await answersOf(viewers, async (viewer) => codeOf(await deactivate(viewer, await somebody())))).toEqual(expected)
    expect(await answersOf(viewers, async (viewer) => codeOf(await reactivate(viewer, await somebody())))).toEqual(expected)
  })
})

describe('Operator.desks, Operator.invited and Operator.active', () => {
  it('are for operators and admin keys; a key for tickets is told who is active', async () => {
    const gone = await asOperator(server, { name: 'Zoe', deskIds: [everyone.desk.id] })
    await server.services.database.rows(sql`update operator set active = false, password_hash = null where id = ${gone.id}`)
    const viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [['tickets:read']])
    const answers = await answersOf(viewers, async (viewer) => {
      const { operators } = await viewer.data('{ operators { name active invited desks { id } } }')
      const zoe = operators.find(({ name }: { name: string }) => name === 'Zoe')
      return zoe && [zoe.active, zoe.invited, zoe.desks.length]
    })
    const known = [false, true, 1]
    expect(answers).toMatchObject({ admin: known, operator: known, operatorElsewhere: [false, true, 0], client: undefined, 'key: admin': known, 'key: tickets:read': [false, false, 0] })
  })

  it('are not told to a client who reads what the operator wrote', async () => {
    const { client, operator } = everyone
    const ticket = await createTicket(client)
    await operator.viewer.data('mutation ($id: ID!) { ticketReply(ticketId: $id, input: { body: "Look" }) { userErrors { code } } }', { id: ticket.id })
    await server.services.database.rows(sql`update operator set active = false where id = ${operator.id}`)
    const { ticket: seen } = await client.viewer.data('query ($id: ID!) { ticket(id: $id) { comments { nodes { author { ... on Operator { name active invited email role desks { id } preferences { theme } } } } } } }', { id: ticket.id })
    expect(seen.comments.nodes[0].author).toEqual({ name: 'Olga', active: true, invited: false, email: null, role: null, desks: [], preferences: null })
  })
})
