import fc from 'fast-check'
import { asClient, asOperator, createDesk, createTicket, reply } from '../test/factories.js'
import { startTestServer, type TestServer } from '../test/test-server.js'
import type { TestViewer } from '../test/test-viewer.js'
import { encodeCursor } from './connection.js'

const RUNS = { numRuns: 60 }
jest.setTimeout(30_000)

let server: TestServer
let viewer: TestViewer
let ticketId: string

beforeAll(async () => {
  server = await startTestServer()
  const client = await asClient(server, (await createDesk(server)).id)
  const ticket = await createTicket(client)
  await reply(client.viewer, ticket.id)
  ticketId = ticket.id
  ;({ viewer } = await asOperator(server))
})
afterAll(() => server.stop())

/** Any text: every code point, lone surrogates, and what means something to PostgreSQL, its searches or its patterns. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: fc.constantFrom("'", '"', '\\', '%', '_', '&', '|', '!', '(', ')', ':', '*', '<', '->', '>', '$1', '--', ';', '\n', ' ', 'a', '\u00a0', '{', '}') }),
  fc.string({ unit: 'grapheme', minLength: 1000, maxLength: 6000 }),
)

const cursor = fc.oneof(
  text,
  fc.array(fc.oneof(text, fc.constantFrom('2026-01-01T00:00:00Z', 'HIGH', '1'), fc.date({ noInvalidDate: true }).map((date) => date.toISOString()), fc.uuid()), { maxLength: 3 }).map((parts) => encodeCursor(parts)),
  fc.json().map((json) => Buffer.from(json).toString('base64url')),
)

const moment = fc.oneof(
  text,
  fc.tuple(...[9999, 19, 39, 29, 69, 69].map((max) => fc.nat(max)), fc.constantFrom('Z', 'z', '+14:00', '-15:59', '+16:00', '+23:59', '.123456789Z', '')).map(([y, mo, d, h, mi, s, zone]) => {
    const two = (n: unknown) => String(n).padStart(2, '0')
    return `${String(y).padStart(4, '0')}-${two(mo)}-${two(d)}T${two(h)}:${two(mi)}:${two(s)}${zone}`
  }),
)

async function neverFails(document: string, variables: object): Promise<void> {
  const { errors = [] } = await viewer.ask(document, variables)
  for (const { extensions } of errors) expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR')
}

const holds = (arbitrary: fc.Arbitrary<string>, document: string, variables: (value: string) => object) =>
  fc.assert(fc.asyncProperty(arbitrary, (value) => neverFails(document, variables(value))), RUNS)

describe('No text whatever is a fault of ours', () => {
  it('as a search', () => holds(text, 'query ($x: String) { tickets(filter: { search: $x }) { nodes { id } } ticketCounts(filter: { search: $x }) { total } }', (x) => ({ x })))

  it('as part of a client', () => holds(text, 'query ($x: String) { tickets(filter: { client: $x }) { nodes { id } } clients(search: $x) { nodes { id } } }', (x) => ({ x })))

  it('as a task’s name', () => holds(text, 'query ($x: String) { tasks(filter: { search: $x }) { nodes { id } } }', (x) => ({ x })))

  it('as a number or a desk’s token', () => holds(text, 'query ($x: String!) { ticketByNumber(number: $x) { id } deskByToken(deskToken: $x) { name } }', (x) => ({ x })))

  it('as an id', () =>
    holds(text, 'query ($x: ID!) { ticket(id: $x) { id } client(id: $x) { id } task(id: $x) { id } desk(id: $x) { id } tickets(filter: { clientId: $x, deskId: [$x], assigneeId: [$x], categoryId: [$x] }) { nodes { id } } }', (x) => ({ x })))

  it('as a cursor', () =>
    holds(
      cursor,
      `query ($x: String, $id: ID!) {
        byUpdate: tickets(after: $x) { nodes { id } } before: tickets(before: $x, last: 5) { nodes { id } }
        byPriority: tickets(after: $x, orderBy: { field: PRIORITY, direction: ASC }) { nodes { id } }
        clients(after: $x) { nodes { id } } tasks(after: $x) { nodes { id } }
        ticket(id: $id) { comments(after: $x, before: $x) { nodes { id } } activity(after: $x) { nodes { id } } }
      }`,
      (x) => ({ x, id: ticketId }),
    ))

  it('as a moment', () =>
    holds(moment, 'query ($x: DateTime) { tickets(filter: { createdFrom: $x, createdTo: $x, updatedFrom: $x, updatedTo: $x }) { nodes { id } } }', (x) => ({ x })))

  it('as a day', () => holds(moment.map((value) => value.slice(0, 10)), 'mutation ($x: Date) { taskCreate(input: { title: "x", dueOn: $x }) { userErrors { code } } }', (x) => ({ x })))

  it('as a snooze', () =>
    holds(moment, 'mutation ($x: DateTime, $id: ID!) { ticketSnooze(ticketId: $id, until: $x) { ticket { snoozedUntil } userErrors { code } } }', (x) => ({ x, id: ticketId })))

  it('as what people write', () =>
    holds(
      text,
      'mutation ($x: String!, $id: ID!) { ticketUpdate(ticketId: $id, input: { title: $x }) { userErrors { code } } ticketReply(ticketId: $id, input: { body: $x, idempotencyKey: $x }) { comment { bodyHtml } userErrors { code } } }',
      (x) => ({ x, id: ticketId }),
    ))

  it('as a search for canned replies, or a pattern of numbers', () =>
    holds(text, 'query ($x: String!) { cannedReplies(search: $x) { id } ticketNumberPreview(pattern: $x) { numbers } }', (x) => ({ x })))

  it('as what the settings keep', () =>
    holds(
      text,
      `mutation ($x: String!, $id: ID!) {
        operatorUpdateProfile(input: { name: $x, currentPassword: $x }) { userErrors { code } }
        operatorAcceptInvite(token: $x, input: { password: $x }) { userErrors { code } }
        deskCreate(input: { name: $x, colour: $x, language: $x, helpText: $x, numberPattern: $x, memberIds: [$id] }) { userErrors { code } }
        categoryCreate(deskId: $id, input: { name: $x }) { userErrors { code } }
        cannedReplyCreate(input: { name: $x, body: $x, idempotencyKey: $x }) { userErrors { code } }
      }`,
      (x) => ({ x, id: ticketId }),
    ))

  it('as an id of what the settings hold', () =>
    holds(
      text,
      `mutation ($x: ID!) {
        operatorUpdate(operatorId: $x, input: { deskIds: [$x] }) { userErrors { code } } operatorRenewInvite(operatorId: $x) { userErrors { code } }
        deskUpdate(deskId: $x, input: { memberIds: [$x] }) { userErrors { code } } deskOrderCategories(deskId: $x, categoryIds: [$x]) { userErrors { code } }
        categoryArchive(categoryId: $x) { userErrors { code } } cannedReplyUpdate(cannedReplyId: $x, input: { deskId: $x }) { userErrors { code } }
      }`,
      (x) => ({ x }),
    ))

  it('as a desk’s token, an identity or an address to sign in with', () =>
    holds(
      text,
      'mutation ($x: String!) { clientSessionCreate(deskToken: $x, input: { jwt: $x, externalId: $x, signature: $x }) { userErrors { code } } hmac: clientSessionCreate(deskToken: $x, input: { externalId: $x, signature: $x }) { userErrors { code } } }',
      (x) => ({ x }),
    ))
})

describe('No credential whatever is a fault of ours', () => {
  it('in the header or the cookie', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((unit) => String.fromCharCode(unit)) }), async (token) => {
        for (const credential of [{ authorization: token }, { authorization: `Bearer ${token}` }, { authorization: `Bearer hdc_${token}` }, { cookie: `helpdesk_session=${token}` }, { cookie: token }]) {
          expect(await server.as(credential).ask('{ viewer { __typename } }')).toEqual({ data: { viewer: null } })
        }
      }),
      RUNS,
    ))
})
