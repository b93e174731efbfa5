import { createEveryone, createFullTicket, type Everyone } from '../test/everyone.js'
import { startTestServer, type TestServer } from '../test/test-server.js'
import type { Answer } from '../test/test-viewer.js'
import { encodeCursor } from './connection.js'

const NIL = '01900000-0000-7000-8000-000000000000'

let server: TestServer
let everyone: Everyone
let ticketId: string
let taskId: string

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  ;({ id: ticketId, taskId } = await createFullTicket(server, everyone))
})
afterAll(() => server.stop())

const ask = (document: string, variables: object = {}): Promise<Answer> => everyone.admin.viewer.ask(document, variables)

/** The one error of an answer, as programs read it. */
function refusalOf({ errors }: Answer): { code: string; field?: string } {
  expect(errors).toHaveLength(1)
  const [{ message, extensions }] = errors as [NonNullable<Answer['errors']>[number]]
  expect(message).not.toMatch(/select |insert |update |relation|syntax error at/)
  expect(extensions.requestId).toMatch(/^[0-9a-f-]{36}$/)
  expect(extensions).not.toHaveProperty('stacktrace')
  return { code: extensions.code, ...(extensions.field && { field: extensions.field }) }
}

const LISTS = [
  ['tickets', '{ tickets(ARGS) { nodes { id } } }'],
  ['clients', '{ clients(ARGS) { nodes { id } } }'],
  ['tasks', '{ tasks(ARGS) { nodes { id } } }'],
  ['Ticket.comments', '{ tickets { nodes { comments(ARGS) { nodes { id } } } } }'],
  ['Ticket.activity', '{ tickets { nodes { activity(ARGS) { nodes { id } } } } }'],
  ['Client.tickets', '{ clients { nodes { tickets(ARGS) { nodes { id } } } } }'],
] as const

describe.each(LISTS)('The page of %s', (_name, document) => {
  /** A list of lists errs once for each, always alike. */
  const refused = async (args: string, field: string) => {
    const { errors = [] } = await ask(document.replace('ARGS', args))
    expect(errors.length).toBeGreaterThan(0)
    for (const error of errors) expect(refusalOf({ data: null, errors: [error] })).toEqual({ code: 'BAD_USER_INPUT', field })
  }

  it.each([-1, 0, 201, 100_000, 2_147_483_647])('cannot be of %i', (first) => refused(`first: ${first}`, 'first'))

  it.each([
    ['', 'nothing'],
    ['nonsense', 'nonsense'],
    ['%00', 'a percent sign'],
    ['WyJhIl0', 'another list’s shape'],
    [encodeCursor(['2026-02-30T00:00:00.000000Z', NIL]), 'a day that February lacks'],
    [encodeCursor(['0000-01-01T00:00:00.000000Z', NIL]), 'the year 0'],
    [encodeCursor(['2026-01-01T00:00:00.000000+23:59', NIL]), 'a far offset'],
    [encodeCursor(['infinity', NIL]), 'infinity'],
    [encodeCursor(["2026-01-01T00:00:00Z'); drop table ticket; --", NIL]), 'SQL'],
    [encodeCursor(['99999999999']), 'too large a number'],
  ])('cannot start behind %j, which is %s', (cursor) => refused(`after: "${cursor}"`, 'after'))
})

describe('A page of others', () => {
  it.each([-1, 0, 200, 100_000])('Ticket.otherTickets cannot be of %i', async (first) => {
    const answer = await ask('query ($id: ID!, $first: Int) { ticket(id: $id) { otherTickets(first: $first) { nodes { id } } } }', { id: ticketId, first })
    expect(refusalOf(answer)).toEqual({ code: 'BAD_USER_INPUT', field: 'first' })
  })

  it.each(['last: 0', 'last: 201'])('from the end cannot be %s', async (args) => {
    expect(refusalOf(await ask(`{ tickets(${args}) { nodes { id } } }`))).toEqual({ code: 'BAD_USER_INPUT', field: 'last' })
  })

  it('takes nulls for what is left out', async () => {
    const { data } = await ask('{ tickets(first: null, last: null, after: null, before: null, filter: null, orderBy: null) { nodes { otherTickets(first: null) { nodes { id } } } } }')
    expect(data!.tickets.nodes).toHaveLength(2)
    expect(data!.tickets.nodes[0].otherTickets.nodes).toHaveLength(1)
  })
})

describe('A filter', () => {
  const byVariable = (filter: object) => ask('query ($filter: TicketFilter) { tickets(filter: $filter) { nodes { id } } }', { filter })

  it.each([
    [{ status: ['NOPE'] }, 'filter.status[0]'],
    [{ priority: 'SOON' }, 'filter.priority'],
    [{ source: [null] }, 'filter.source[0]'],
    [{ snoozed: 'yes' }, 'filter.snoozed'],
    [{ search: 1 }, 'filter.search'],
    [{ nothing: 1 }, 'filter'],
    [{ updatedFrom: 'yesterday' }, 'filter.updatedFrom'],
    [{ updatedFrom: '0000-01-01T00:00:00Z' }, 'filter.updatedFrom'],
    [{ createdTo: '2026-02-30T00:00:00Z' }, 'filter.createdTo'],
    [{ createdTo: '2026-01-01T00:00:00+25:00' }, 'filter.createdTo'],
    [{ createdTo: '2026-12-31T23:59:60Z' }, 'filter.createdTo'],
    [{ createdTo: 1_700_000_000 }, 'filter.createdTo'],
  ])('of %j is refused by its path', async (filter, field) => {
    expect(refusalOf(await byVariable(filter))).toEqual({ code: 'BAD_USER_INPUT', field })
  })

  it('with a wrong enum as a literal is refused before it is asked', async () => {
    const answer = await ask('{ tickets(filter: { status: [NOPE] }) { nodes { id } } }')
    expect(refusalOf(answer)).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' })
    expect(answer.errors![0]!.message).toContain('"NOPE"')
  })

  it('takes moments of any offset, to the microsecond', async () => {
    const { data } = await ask('{ tickets { nodes { updatedAt } } }')
    const newest = data!.tickets.nodes[0].updatedAt as string
    const inWarsaw = `${new Date(Date.parse(newest) + 2 * 3_600_000).toISOString().slice(0, 19)}${/\.\d+/.exec(newest)?.[0] ?? ''}+02:00`
    expect((await byVariable({ updatedFrom: inWarsaw })).data!.tickets.nodes).toHaveLength(1)
    expect((await byVariable({ updatedTo: inWarsaw })).data!.tickets.nodes).toHaveLength(1)
  })

  it('by nonsense ids matches nothing', async () => {
    for (const filter of [{ categoryId: ['x'] }, { deskId: [''] }, { assigneeId: ["'; --"] }, { clientId: 'x' }]) {
      expect((await byVariable(filter)).data!.tickets.nodes).toEqual([])
    }
  })
})

describe('Text that is none, like the NUL character or half of a surrogate pair,', () => {
  it.each([
    ['query ($x: String) { tickets(filter: { search: $x }) { nodes { id } } }', { x: 'a\0b' }, 'x'],
    ['query ($x: TicketFilter) { tickets(filter: $x) { nodes { id } } }', { x: { client: '\0' } }, 'client'],
    ['query ($x: String!) { ticketByNumber(number: $x) { id } }', { x: '\0' }, 'x'],
    ['query ($x: ID!) { ticket(id: $x) { id } }', { x: '\0' }, 'x'],
    ['mutation ($x: TicketUpdateInput!, $id: ID!) { ticketUpdate(ticketId: $id, input: $x) { userErrors { code } } }', { x: { title: '\ud800' } }, 'title'],
    ['query ($x: String) { clients(search: $x) { nodes { id } } }', { x: '\0' }, 'x'],
    ['mutation ($x: TicketReplyInput!, $id: ID!) { ticketReply(ticketId: $id, input: $x) { userErrors { code } } }', { x: { body: 'a\0' } }, 'body'],
    ['mutation ($x: TicketReplyInput!, $id: ID!) { ticketReply(ticketId: $id, input: $x) { userErrors { code } } }', { x: { body: 'a', idempotencyKey: '\0' } }, 'idempotencyKey'],
    ['mutation ($x: String!) { operatorSignIn(email: $x, password: "x") { userErrors { code } } }', { x: 'a\0@example.com' }, 'x'],
    ['{ tickets(filter: { search: "\\u0000" }) { nodes { id } } }', {}, 'search'],
    ['{ tickets(filter: { search: """a\0""" }) { nodes { id } } }', {}, 'search'],
    ['mutation ($id: ID!) { ticketReply(ticketId: $id, input: { body: "\\u0000" }) { userErrors { code } } }', {}, 'body'],
  ])('is refused in %j %j', async (document, variables, field) => {
    expect(refusalOf(await ask(document, { ...variables, ...(document.includes('$id') && { id: ticketId }) }))).toEqual({ code: 'BAD_USER_INPUT', field })
  })
})

describe('A mutation’s input', () => {
  const LONG = 'x'.repeat(256)
  const TOO_MANY_BYTES = 'ż'.repeat(32 * 1024 + 1)
  const FILES = Array<string>(21).fill(NIL)

  const onTicket = (mutation: string, args: string, types = '') => `mutation ($id: ID!${types && `, ${types}`}) { ${mutation}(ticketId: $id, ${args}) { userErrors { code field message } } }`
  const CREATE = 'mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { userErrors { code field message } } }'
  const REPLY = onTicket('ticketReply', 'input: $input', '$input: TicketReplyInput!')
  const INTERNAL = onTicket('ticketAddInternalComment', 'input: $input', '$input: InternalCommentInput!')
  const UPDATE = onTicket('ticketUpdate', 'input: $input', '$input: TicketUpdateInput!')
  const ADD_TASK = onTicket('ticketAddTask', 'input: $input', '$input: TicketAddTaskInput')
  const TASK = 'mutation ($input: TaskCreateInput!) { taskCreate(input: $input) { userErrors { code field message } } }'
  const KEY = 'mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { userErrors { code field message } } }'
  const SESSION = 'mutation ($input: ClientIdentityInput!) { clientSessionCreate(deskToken: "x", input: $input) { userErrors { code field message } } }'

  const ticket = (input: object) => ({ title: 'Title', content: 'Content', ...input })

  it.each<[string, string, object, string, string[] | null]>([
    ['title', CREATE, ticket({ title: LONG }), 'TOO_LONG', ['title']],
    ['title', CREATE, ticket({ title: '' }), 'REQUIRED', ['title']],
    ['title', CREATE, ticket({ title: ' \n\t' }), 'REQUIRED', ['title']],
    ['content', CREATE, ticket({ content: TOO_MANY_BYTES }), 'TOO_LONG', ['content']],
    ['content', CREATE, ticket({ content: '' }), 'REQUIRED', ['content']],
    ['files', CREATE, ticket({ attachmentIds: FILES }), 'TOO_LARGE', ['attachmentIds']],
    ['key', CREATE, ticket({ idempotencyKey: LONG }), 'TOO_LONG', ['idempotencyKey']],
    ['client’s name', CREATE, ticket({ client: { name: LONG } }), 'TOO_LONG', ['client', 'name']],
    ['desk', CREATE, ticket({}), 'REQUIRED', ['deskId']],
    ['desk', CREATE, ticket({ deskId: 'nonsense' }), 'NOT_FOUND', ['deskId']],
    ['body', REPLY, { body: TOO_MANY_BYTES }, 'TOO_LONG', ['body']],
    ['body', REPLY, { body: '' }, 'REQUIRED', ['body']],
    ['files', REPLY, { body: 'x', attachmentIds: FILES }, 'TOO_LARGE', ['attachmentIds']],
    ['files', REPLY, { body: 'x', attachmentIds: ['nonsense'] }, 'NOT_FOUND', ['attachmentIds']],
    ['body', INTERNAL, { body: TOO_MANY_BYTES }, 'TOO_LONG', ['body']],
    ['body', INTERNAL, { body: '   ' }, 'REQUIRED', ['body']],
    ['files', INTERNAL, { body: 'x', attachmentIds: FILES }, 'TOO_LARGE', ['attachmentIds']],
    ['title', UPDATE, { title: LONG }, 'TOO_LONG', ['title']],
    ['title', UPDATE, { title: ' ' }, 'REQUIRED', ['title']],
    ['category', UPDATE, { categoryId: 'nonsense' }, 'NOT_FOUND', ['categoryId']],
    ['category', UPDATE, { categoryId: NIL }, 'NOT_FOUND', ['categoryId']],
    ['title', ADD_TASK, { title: LONG }, 'TOO_LONG', ['title']],
    ['title', ADD_TASK, { title: '' }, 'REQUIRED', ['title']],
    ['description', ADD_TASK, { description: TOO_MANY_BYTES }, 'TOO_LONG', ['description']],
    ['assignee', ADD_TASK, { assigneeId: 'nonsense' }, 'NOT_FOUND', ['assigneeId']],
    ['title', TASK, { title: LONG }, 'TOO_LONG', ['title']],
    ['tickets', TASK, { title: 'x', ticketIds: Array<string>(101).fill(NIL) }, 'TOO_LARGE', ['ticketIds']],
    ['tickets', TASK, { title: 'x', ticketIds: ['nonsense'] }, 'NOT_FOUND', ['ticketIds']],
    ['name', KEY, { name: 'x'.repeat(101), scopes: ['ADMIN'] }, 'TOO_LONG', ['name']],
    ['name', KEY, { name: ' ', scopes: ['ADMIN'] }, 'REQUIRED', ['name']],
    ['scopes', KEY, { name: 'x', scopes: [] }, 'INVALID', ['scopes']],
    ['end', KEY, { name: 'x', scopes: ['ADMIN'], expiresAt: '2020-01-01T00:00:00Z' }, 'INVALID', ['expiresAt']],
    ['name', SESSION, { name: LONG }, 'TOO_LONG', ['name']],
    ['phone', SESSION, { phone: 'x'.repeat(65) }, 'TOO_LONG', ['phone']],
  ])('%s: %s is a user error at its field', async (_label, document, input, code, field) => {
    const answer = await ask(document, { input, ...(document.includes('$id') && { id: ticketId }) })
    expect(answer.errors).toBeUndefined()
    const [{ userErrors }] = Object.values(answer.data!) as [{ userErrors: { code: string; field: string[]; message: string }[] }]
    expect(userErrors).toEqual([{ code, field, message: expect.stringMatching(/\.$/) }])
  })

  it('names the limit that was passed', async () => {
    const { data } = await ask(REPLY, { id: ticketId, input: { body: TOO_MANY_BYTES } })
    expect(data!.ticketReply.userErrors[0].message).toContain('64 KB')
  })

  it('may be as long as the limit', async () => {
    const { data } = await ask(REPLY, { id: ticketId, input: { body: 'ż'.repeat(32 * 1024) } })
    expect(data!.ticketReply.userErrors).toEqual([])
  })

  it('lists all that is wrong with it at once', async () => {
    const { data } = await ask(CREATE, { input: { title: '', content: '', attachmentIds: FILES } })
    expect(data!.ticketCreate.userErrors.map(({ field }: { field: string[] }) => field[0]).sort()).toEqual(['attachmentIds', 'content', 'title'])
  })

  it.each<[string, object, string]>([
    [CREATE, { input: { content: 'x' } }, 'input'],
    [CREATE, { input: ticket({ priority: 'SOON' }) }, 'input.priority'],
    [CREATE, { input: ticket({ client: { email: 'not an address' } }) }, 'input.client.email'],
    [CREATE, { input: ticket({ visibility: 'INTERNAL' }) }, 'input'],
    [CREATE, {}, 'input'],
    [TASK, { input: { title: 'x', dueOn: '2026-02-30' } }, 'input.dueOn'],
    [TASK, { input: { title: 'x', dueOn: '0000-01-01' } }, 'input.dueOn'],
    [TASK, { input: { title: 'x', dueOn: 20_260_101 } }, 'input.dueOn'],
    [KEY, { input: { name: 'x', scopes: ['tickets:read'] } }, 'input.scopes[0]'],
    ['mutation ($until: DateTime) { ticketSnooze(ticketId: "x", until: $until) { userErrors { code } } }', { until: 'soon' }, 'until'],
    ['mutation ($status: TicketStatus!) { ticketSetStatus(ticketId: "x", status: $status) { userErrors { code } } }', { status: 'DONE' }, 'status'],
    ['query ($number: Int!) { taskByNumber(number: $number) { id } }', { number: 2 ** 31 }, 'number'],
  ])('%s of the wrong type is named by its path: %j', async (document, variables, field) => {
    expect(refusalOf(await ask(document, variables))).toEqual({ code: 'BAD_USER_INPUT', field })
  })

  it('lastSeenCursor that is no cursor is named', async () => {
    expect(refusalOf(await ask(REPLY, { id: ticketId, input: { body: 'x', lastSeenCursor: 'nonsense' } }))).toEqual({ code: 'BAD_USER_INPUT', field: 'input.lastSeenCursor' })
  })
})

describe('An id that is unknown or nonsense', () => {
  const ids = [NIL, 'nonsense', '', "' or true --", '00000000-0000-0000-0000-000000000000', 'x'.repeat(10_000)]

  it.each([
    ['ticketResolve(ticketId: $id)', 'ticketId'],
    ['ticketClose(ticketId: $id)', 'ticketId'],
    ['ticketReopen(ticketId: $id)', 'ticketId'],
    ['ticketSetStatus(ticketId: $id, status: OPEN)', 'ticketId'],
    ['ticketUpdate(ticketId: $id, input: {})', 'ticketId'],
    ['ticketAssign(ticketId: $id)', 'ticketId'],
    ['ticketSnooze(ticketId: $id)', 'ticketId'],
    ['ticketRotateLink(ticketId: $id)', 'ticketId'],
    ['ticketRevokeLink(ticketId: $id)', 'ticketId'],
    ['ticketReply(ticketId: $id, input: { body: "x" })', 'ticketId'],
    ['ticketAddInternalComment(ticketId: $id, input: { body: "x" })', 'ticketId'],
    ['ticketAddTask(ticketId: $id)', 'ticketId'],
    ['ticketLinkTask(ticketId: $id, taskId: $id)', 'ticketId'],
    ['ticketUnlinkTask(ticketId: $id, taskId: $id)', 'ticketId'],
    ['taskUpdate(taskId: $id, input: {})', 'taskId'],
    ['apiKeyRevoke(apiKeyId: $id)', 'apiKeyId'],
  ])('is not found by %s', async (call, field) => {
    const messages = new Set<string>()
    for (const id of ids) {
      const { data } = await ask(`mutation ($id: ID!) { ${call} { userErrors { code field message } } }`, { id })
      const [{ userErrors }] = Object.values(data!) as [{ userErrors: { code: string; field: string[]; message: string }[] }]
      expect(userErrors).toEqual([{ code: 'NOT_FOUND', field: [field], message: expect.any(String) }])
      messages.add(userErrors[0]!.message)
    }
    expect(messages.size).toBe(1)
  })

  it.each([
    ['ticketAssign(ticketId: $ticket, operatorId: $id)', 'operatorId'],
    ['ticketLinkTask(ticketId: $ticket, taskId: $id)', 'taskId'],
    ['ticketUnlinkTask(ticketId: $ticket, taskId: $id)', 'taskId'],
    ['taskUpdate(taskId: $task, input: { assigneeId: $id })', 'assigneeId'],
  ])('is not found by %s either', async (call, field) => {
    for (const id of ids) {
      const types = `$id: ID!${call.includes('$ticket') ? ', $ticket: ID!' : ''}${call.includes('$task,') ? ', $task: ID!' : ''}`
      const { data } = await ask(`mutation (${types}) { ${call} { userErrors { code field } } }`, { id, ticket: ticketId, task: taskId })
      expect(Object.values(data!)).toEqual([{ userErrors: [{ code: 'NOT_FOUND', field: [field] }] }])
    }
  })
})
