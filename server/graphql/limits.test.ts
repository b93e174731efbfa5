import { asClient, asOperator, createDesk, createTicket, reply, type TestClient, type TestOperator } from '../test/factories.js'
import { startTestServer, type TestServer } from '../test/test-server.js'
import type { Answer } from '../test/test-viewer.js'

let server: TestServer
let operator: TestOperator
let client: TestClient

beforeAll(async () => {
  server = await startTestServer()
  const desk = await createDesk(server)
  operator = await asOperator(server)
  client = await asClient(server, desk.id)
  await createTicket(client)
})
afterAll(() => server.stop())

const JSON_BODY = { 'content-type': 'application/json' }

/** A request as it is on the wire; its one error, and nothing that tells of the inside. */
async function refusal(init: RequestInit, path = '/graphql'): Promise<{ status: number; code: string; message: string }> {
  const response = await fetch(server.url + path, init)
  const { errors } = (await response.json()) as Answer
  expect(errors).toHaveLength(1)
  const [{ message, extensions }] = errors as [NonNullable<Answer['errors']>[number]]
  expect(extensions.requestId).toMatch(/^[0-9a-f-]{36}$/)
  expect(extensions).not.toHaveProperty('stacktrace')
  return { status: response.status, code: extensions.code, message }
}

const post = (body: unknown) => refusal({ method: 'POST', headers: { ...JSON_BODY, ...operator.viewer.headers }, body: JSON.stringify(body) })

const nested = (levels: number) => `{ tickets(first: 1) { nodes { ${'comments(first: 1) { nodes { ticket { '.repeat(levels)} id ${'} } }'.repeat(levels)} } } }`

describe('An operation past a limit is told which', () => {
  it.each([
    ['depth', nested(5), 'GRAPHQL_VALIDATION_FAILED', /depth limit of 14/],
    ['depth, by fragments', `{ tickets(first: 1) { nodes { ...A } } } ${'ABCDE'.split('').map((name, index) => `fragment ${name} on Ticket { id ${index < 4 ? `comments(first: 1) { nodes { ticket { ...${'ABCDE'[index + 1]} } } }` : ''} }`).join(' ')}`, 'GRAPHQL_VALIDATION_FAILED', /depth limit of 14/],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: desks { id }`).join(' ')} }`, 'GRAPHQL_VALIDATION_FAILED', /Aliases limit of 30/],
    ['directives', `{ desks { ${'id @include(if: true) '.repeat(51)} } }`, 'GRAPHQL_VALIDATION_FAILED', /Directives limit of 50/],
    ['tokens', `{ desks { ${'id '.repeat(5000)} } }`, 'GRAPHQL_PARSE_FAILED', /5000 tokens/],
    ['cost', '{ tickets(first: 200) { nodes { comments(first: 200) { nodes { id } } } } }', 'BAD_USER_INPUT', /limit of 25000/],
    ['cost of long texts, asked for again and again', '{ tickets(first: 1) { nodes { comments(first: 200) { nodes { ticket { comments(first: 100) { nodes { bodyHtml } } } } } } } }', 'BAD_USER_INPUT', /limit of 25000/],
    ['cost of whole lists in whole lists', `{ tasks(first: 10) { nodes { ${'tickets { tasks { '.repeat(3)} id ${'} }'.repeat(3)} } } }`, 'BAD_USER_INPUT', /limit of 25000/],
    ['depth of introspection', '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }', 'GRAPHQL_VALIDATION_FAILED', /introspection depth/],
  ])('%s', async (_limit, query, code, message) => {
    expect(await post({ query })).toMatchObject({ status: 400, code, message: expect.stringMatching(message) })
  })

  it('cost that comes by variables', async () => {
    const query = 'query ($n: Int) { tickets(first: $n) { nodes { comments(first: $n) { nodes { id } } } } }'
    expect(await post({ query, variables: { n: 200 } })).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('25000') })
    expect((await operator.viewer.ask(query, { n: 10 })).errors).toBeUndefined()
  })

  it('however deep a variable is that it does not declare, which goes nowhere', async () => {
    const body = `{ "query": "{ viewer { __typename } }", "variables": { "deep": ${'['.repeat(100_000)}${']'.repeat(100_000)} } }`
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { ...JSON_BODY, ...operator.viewer.headers }, body })
    expect(await response.json()).toEqual({ data: { viewer: { __typename: 'Operator' } } })
  })

  it('but what the screens ask is within them', async () => {
    await operator.viewer.data('{ tickets(first: 200) { nodes { id number title client { name } category { name } assignee { name } comments(last: 1) { nodes { body } } } } }')
    await operator.viewer.data('{ __schema { types { name fields { name type { name kind ofType { name kind ofType { name kind ofType { name } } } } } } } }')
  })
})

describe('An operation that is none', () => {
  it.each<[string, unknown, number, string]>([
    ['syntax', { query: '{' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ tickts { id } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['fragments in a circle', { query: '{ desks { ...a } } fragment a on Desk { ...b } fragment b on Desk { ...a }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['two, and none chosen', { query: 'query A { desks { id } } query B { desks { id } }' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['a subscription', { query: 'subscription { ticketChanged { created } }' }, 400, 'BAD_REQUEST'],
    ['no query', {}, 400, 'BAD_REQUEST'],
    ['a number', { query: 1 }, 400, 'BAD_REQUEST'],
    ['variables as text', { query: '{ desks { id } }', variables: 'x' }, 400, 'BAD_REQUEST'],
    ['variables as a list', { query: '{ desks { id } }', variables: [1] }, 400, 'BAD_REQUEST'],
    ['a stored query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }, 200, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    ['a batch', [{ query: '{ desks { id } }' }, { query: '{ desks { id } }' }], 400, 'BAD_REQUEST'],
  ])('is refused: %s', async (_what, body, status, code) => {
    expect(await post(body)).toMatchObject({ status, code })
  })

  it('is a bad request when a variable is wrong', async () => {
    expect(await post({ query: 'query ($n: Int) { tickets(first: $n) { nodes { id } } }', variables: { n: 'ten' } })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', message: expect.stringContaining('$n') })
  })

  it('gives no suggestions away', async () => {
    expect((await post({ query: '{ tickts { id } }' })).message).not.toContain('Did you mean')
    expect((await post({ query: 'query ($f: TicketFilter) { tickets(filter: $f) { nodes { id } } }', variables: { f: { statu: [] } } })).message).not.toContain('Did you mean')
  })
})

describe('A request in the wrong form', () => {
  const BODY = JSON.stringify({ query: 'mutation { operatorSignOut { userErrors { code } } }' })

  it.each<[string, RequestInit, number, string]>([
    ['text/plain, which a foreign page may send', { headers: { 'content-type': 'text/plain' }, body: BODY }, 400, 'BAD_REQUEST'],
    ['multipart, which a foreign page may send', { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }, 400, 'BAD_REQUEST'],
    ['a form, which a foreign page may send', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={desks{id}}' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['no content type', { body: Buffer.from(BODY) }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['broken JSON', { headers: JSON_BODY, body: '{' }, 400, 'BAD_REQUEST'],
    ['no body', { headers: JSON_BODY, body: '' }, 400, 'BAD_REQUEST'],
    ['a prototype', { headers: JSON_BODY, body: '{"query":"{desks{id}}","variables":{"__proto__":{"a":1}}}' }, 400, 'BAD_REQUEST'],
    ['more than 1 MB', { headers: JSON_BODY, body: JSON.stringify({ query: '{ desks { id } }', variables: { a: 'a'.repeat(1_100_000) } }) }, 413, 'TOO_LARGE'],
  ])('is refused: %s', async (_what, init, status, code) => {
    expect(await refusal({ method: 'POST', ...init })).toMatchObject({ status, code })
  })

  it('GET carries no mutation, and without a header of its own no query', async () => {
    const path = (query: string) => `/graphql?query=${encodeURIComponent(query)}`
    const preflighted = { headers: { 'apollo-require-preflight': '1' } }
    expect(await refusal(preflighted, path('mutation { operatorSignOut { userErrors { code } } }'))).toMatchObject({ status: 405, code: 'BAD_REQUEST' })
    expect(await refusal({}, path('{ desks { id } }'))).toMatchObject({ status: 400, code: 'BAD_REQUEST' })
    expect(await (await fetch(server.url + path('{ desks { id } }'), preflighted)).json()).toEqual({ data: { desks: [] } })
  })

  it('outside of GraphQL is told in the form of the other routes', async () => {
    for (const [path, init, status, code] of [
      ['/nothing', {}, 404, 'NOT_FOUND'],
      ['/attachments', { method: 'PUT', headers: JSON_BODY, body: '{}' }, 404, 'NOT_FOUND'],
      ['/attachments/%ff', {}, 400, 'BAD_REQUEST'],
    ] as const) {
      const response = await fetch(server.url + path, init)
      expect(response.status).toBe(status)
      expect(await response.json()).toEqual({ error: { code, message: expect.any(String), requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) } })
    }
  })
})

describe('A cookie', () => {
  it('counts for nothing on a request from a foreign page', async () => {
    const ask = async (origin?: string) => (await server.as({ cookie: operator.cookie, ...(origin && { origin }) }).data('{ viewer { __typename } }')).viewer
    expect(await ask('https://evil.example')).toBeNull()
    expect(await ask('null')).toBeNull()
    expect(await ask('http://helpdesk.test.evil.example')).toBeNull()
    expect(await ask('http://helpdesk.test')).toEqual({ __typename: 'Operator' })
    expect(await ask(server.url)).toEqual({ __typename: 'Operator' })
    expect(await ask()).toEqual({ __typename: 'Operator' })
  })
})

describe('A comment', () => {
  it('that is dangerous as SQL, a template or a search is only text', async () => {
    const ticket = await createTicket(client)
    const body = `'; drop table comment; -- \${1} {{ticket_url}} $1 \\ " % _ \u2028 \ud83d\ude00`
    await reply(client.viewer, ticket.id, body)
    const { ticket: seen } = await operator.viewer.data('query ($id: ID!) { ticket(id: $id) { comments { nodes { body } } } }', { id: ticket.id })
    expect(seen.comments.nodes).toEqual([{ body }])
  })
})
