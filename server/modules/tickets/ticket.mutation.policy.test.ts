import { allScopesBut, answersOf, createEveryone, keyName, viewersOf, type Everyone } from '../../test/everyone.js'
import { asLinkHolder, createTicket, type TestTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'

const NO_TICKETS = allScopesBut('tickets:read')

let server: TestServer
let everyone: Everyone

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
})
afterAll(() => server.stop())

describe('Mutations of a ticket', () => {
  const TICKETS_ONLY = ['tickets:read'] as const
  const ALL_BUT_WRITE = allScopesBut('tickets:write')

  /** What a viewer who may change tickets is answered, and everyone else. */
  const SUPPORT_ONLY = {
    admin: 'done',
    operator: 'done',
    operatorElsewhere: 'NOT_FOUND',
    client: 'NOT_ALLOWED',
    otherClient: 'NOT_FOUND',
    publicLink: 'NOT_ALLOWED',
    otherPublicLink: 'NOT_FOUND',
    nobody: 'NOT_FOUND',
    'key: admin': 'done',
    'key: tickets:read': 'NOT_ALLOWED',
    'key: tickets:read, tickets:write': 'done',
    [keyName(ALL_BUT_WRITE)]: 'NOT_ALLOWED',
    [keyName(NO_TICKETS)]: 'NOT_FOUND',
  }

  it.each([
    ['ticketResolve', ''],
    ['ticketClose', ''],
    ['ticketSetStatus', ', status: IN_PROGRESS'],
    ['ticketUpdate', ', input: { title: "Another" }'],
    ['ticketAssign', ', operatorId: null'],
    ['ticketSnooze', ', until: null'],
    ['ticketRotateLink', ''],
    ['ticketRevokeLink', ''],
  ])('%s is for the support team', async (mutation, args) => {
    const answers = await outcomes(`mutation ($id: ID!) { ${mutation}(ticketId: $id${args}) { ticket { id } userErrors { code } } }`, mutation)
    expect(answers).toEqual(SUPPORT_ONLY)
  })

  it('ticketReopen is for the support team', async () => {
    const answers = await outcomes('mutation ($id: ID!) { ticketReopen(ticketId: $id) { ticket { id } userErrors { code } } }', 'ticketReopen', async (id) => {
      await everyone.admin.viewer.data('mutation ($id: ID!) { ticketClose(ticketId: $id) { userErrors { code } } }', { id })
    })
    expect(answers).toEqual(SUPPORT_ONLY)
  })

  it('ticketReply is for the support team, the client and their link', async () => {
    const answers = await outcomes('mutation ($id: ID!) { ticketReply(ticketId: $id, input: { body: "Hello" }) { ticket { id } userErrors { code } } }', 'ticketReply')
    expect(answers).toEqual({
      ...SUPPORT_ONLY,
      client: 'done',
      publicLink: 'done',
      'key: tickets:read, tickets:write': 'NOT_ALLOWED',
      [keyName(ALL_BUT_WRITE)]: 'done',
    })
  })

  it('ticketAddInternalComment is for the support team', async () => {
    const answers = await outcomes('mutation ($id: ID!) { ticketAddInternalComment(ticketId: $id, input: { body: "Hello" }) { ticket { id } userErrors { code } } }', 'ticketAddInternalComment')
    expect(answers).toEqual({ ...SUPPORT_ONLY, 'key: tickets:read, tickets:write': 'NOT_ALLOWED', [keyName(ALL_BUT_WRITE)]: 'done' })
  })

  it.each(['resolve', 'notifyClient'])('ticketReply with %s is not for a client or a link', async (field) => {
    const fresh = await createTicket(everyone.client)
    for (const viewer of [everyone.client.viewer, asLinkHolder(server, fresh.publicUrl)]) {
      const { ticketReply } = await viewer.data(`mutation ($id: ID!) { ticketReply(ticketId: $id, input: { body: "Hello", ${field}: true }) { comment { id } userErrors { code field } } }`, { id: fresh.id })
      expect(ticketReply).toEqual({ comment: null, userErrors: [{ code: 'NOT_ALLOWED', field: [field] }] })
    }
  })

  it('Ticket.availableActions offers just what the mutations allow', async () => {
    const fresh = await createTicket(everyone.client)
    const offered = await answersOf(await viewersOf(server, everyone, fresh, [[...TICKETS_ONLY], ['tickets:read', 'comments:write']]), async (viewer) => {
      const { ticket: seen } = await viewer.data('query ($id: ID!) { ticket(id: $id) { availableActions } }', { id: fresh.id })
      return (seen?.availableActions as string[] | undefined)?.join(' ')
    })
    const all = 'RESOLVE CLOSE START WAIT SNOOZE ASSIGN MERGE REPLY ADD_INTERNAL_COMMENT LINK_TASK'
    expect(offered).toMatchObject({ admin: all, operator: all, 'key: admin': all, client: 'REPLY', publicLink: 'REPLY', 'key: tickets:read': '', 'key: tickets:read, comments:write': 'REPLY' })
  })

  /** One fresh ticket for each viewer, so that what one does is not in the way of the next. */
  async function outcomes(document: string, mutation: string, prepare?: (ticketId: string) => Promise<void>): Promise<Record<string, string>> {
    const keys = [[...TICKETS_ONLY], ['tickets:read', 'tickets:write'] as const, ALL_BUT_WRITE, NO_TICKETS].map((scopes) => [...scopes])
    const names = [...(await viewersOf(server, everyone, await createTicket(everyone.client), keys)).entries()]
    const answers: Record<string, string> = {}
    for (const [name, viewer] of names) {
      const fresh: TestTicket = await createTicket(everyone.client)
      await prepare?.(fresh.id)
      const asked = name === 'publicLink' ? asLinkHolder(server, fresh.publicUrl) : viewer
      const { [mutation]: payload } = await asked.data(document, { id: fresh.id })
      answers[name] = payload.userErrors[0]?.code ?? 'done'
      expect(payload.ticket).toEqual(answers[name] === 'done' ? { id: fresh.id } : null)
    }
    return answers
  }
})
