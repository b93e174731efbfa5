import sql from 'sql-template-tag'
import { asClient, asOperator, createDesk, createTicket, type TestClient, type TestDesk, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { receive, type TestMail } from '../../../test/mails.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { replyAddress } from '../addresses/reply-address.js'

jest.setTimeout(60_000)

let server: TestServer
let admin: TestOperator
let anna: TestOperator
let desk: TestDesk
let client: TestClient
let ticket: TestTicket
let to: string
let count = 0

beforeAll(async () => {
  server = await startTestServer()
  admin = await asOperator(server)
})
afterAll(() => server.stop())
beforeEach(async () => {
  const mailboxAddress = `support${++count}@example.com`
  desk = await createDesk(server, { mailboxAddress })
  client = await asClient(server, desk.id, { email: 'jan@example.com' })
  ticket = await createTicket(client)
  anna = await asOperator(server, { deskIds: [desk.id] })
  to = replyAddress(server.services.secretBox, mailboxAddress, 'client', ticket.id)
  await admin.viewer.data('mutation ($id: ID!, $to: ID) { ticketAssign(ticketId: $id, operatorId: $to) { userErrors { message } } ticketResolve(ticketId: $id) { userErrors { message } } }', { id: ticket.id, to: anna.id })
  await server.services.database.rows(sql`delete from notification`)
})

const kinds: [kind: string, what: string, mail: TestMail, envelopeFrom: string | null][] = [
  ['AUTO_REPLY', 'an out-of-office', { headers: { 'Auto-Submitted': 'auto-replied' } }, null],
  ['AUTO_REPLY', 'one that only its subject gives away', { subject: 'Automatische Antwort: Kaffee' }, null],
  ['GENERATED', 'a program’s', { headers: { 'Auto-Submitted': 'auto-generated' } }, null],
  ['GENERATED', 'one with a null return path in its header', { headers: { 'Return-Path': '<>' } }, null],
  ['GENERATED', 'one with a null return path in its envelope', {}, ''],
  ['LIST', 'a list’s', { headers: { 'List-Id': '<news.example.com>' } }, null],
  ['LIST', 'one in bulk', { headers: { Precedence: 'bulk' } }, null],
]

describe.each(kinds)('an automatic mail (%s): %s', (kind, _what, mail, envelopeFrom) => {
  it('is shown on its ticket as such, and neither opens it nor tells anybody', async () => {
    const received = await receive(server, desk.id, { ...mail, to }, { envelopeFrom })
    expect(received).toMatchObject({ status: 'READ', ticketId: ticket.id, automatic: kind })
    const { ticket: found } = await admin.viewer.data('query ($id: ID!) { ticket(id: $id) { status comments { nodes { id mail { automatic } } } } }', { id: ticket.id })
    expect(found).toEqual({ status: 'RESOLVED', comments: { nodes: [{ id: received.commentId, mail: { automatic: kind } }] } })
    expect(await server.services.database.rows(sql`select from notification`)).toEqual([])
  })

  it('is never answered, whatever it belongs to', async () => {
    const received = await receive(server, desk.id, { ...mail, from: 'robot@example.com' }, { envelopeFrom })
    expect(received).toMatchObject(kind === 'AUTO_REPLY' ? { status: 'QUARANTINED', reason: 'AUTOMATIC', ticketId: null } : { status: 'READ', madeTicket: true, automatic: kind })
    expect(await server.services.database.rows(sql`select from email_delivery where to_address = 'robot@example.com'`)).toEqual([])
  })
})

it('an automatic answer to a ticket of somebody else is held back, and is no ticket', async () => {
  expect(await receive(server, desk.id, { to, from: 'robot@example.com', headers: { 'Auto-Submitted': 'auto-replied' } })).toMatchObject({ status: 'QUARANTINED', reason: 'AUTOMATIC' })
})
