import sql from 'sql-template-tag'
import { asClient, asOperator, createDesk, createTicket, type TestDesk, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { rawBounce, receive } from '../../../test/mails.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until } from '../../../test/test-viewer.js'
import { replyAddress } from '../addresses/reply-address.js'

jest.setTimeout(60_000)

const REPLY = 'mutation ($id: ID!) { ticketReply(ticketId: $id, input: { body: "Twice?", notifyClient: true }) { comment { id } userErrors { message } } }'
const SHOWN = `query ($id: ID!) { ticket(id: $id) {
  emailDelivery { status error }
  comments { nodes { body emailDelivery { status error } } }
  activity { nodes { __typename ... on EmailFailed { to reason } } } } }`

let server: TestServer
let operator: TestOperator
let desk: TestDesk
let ticket: TestTicket
let count = 0

beforeAll(async () => {
  server = await startTestServer()
  operator = await asOperator(server)
})
afterAll(() => server.stop())
beforeEach(async () => {
  desk = await createDesk(server, { mailboxAddress: `support${++count}@example.com` })
  await server.services.database.rows(sql`insert into desk_mailing (desk_id, undo_seconds) values (${desk.id}, 0)`)
  ticket = await createTicket(await asClient(server, desk.id, { email: 'jan@example.com' }))
  await operator.viewer.data(REPLY, { id: ticket.id })
  await until(async () => (await sent()).length === 2, 'both mails')
})

const sent = () => server.services.database.rows<{ messageId: string; commentId: string | null }>(sql`
  select message_id as "messageId", comment_id as "commentId" from email_delivery where ticket_id = ${ticket.id} and status = 'SENT' order by comment_id nulls last`)
const messageId = async () => (await sent())[0]!.messageId
const shown = async () => (await operator.viewer.data(SHOWN, { id: ticket.id })).ticket
const failures = async () => (await shown()).activity.nodes.filter(({ __typename }: { __typename: string }) => __typename === 'EmailFailed')

describe('a bounce', () => {
  it('is told on the ticket, with the address and the reason, once', async () => {
    const originalMessageId = await messageId()
    expect(await receive(server, desk.id, rawBounce({ originalMessageId }), { envelopeFrom: '' })).toMatchObject({ status: 'READ', ticketId: ticket.id, commentId: null, madeTicket: false })
    const error = expect.stringMatching(/^jan@example\.com: 5\.1\.1 .*No such person here/)
    expect((await shown()).comments.nodes).toEqual([{ body: 'Twice?', emailDelivery: { status: 'FAILED', error } }])
    expect(await failures()).toEqual([{ __typename: 'EmailFailed', to: 'jan@example.com', reason: error }])
    expect(await receive(server, desk.id, rawBounce({ originalMessageId, reason: '550 Still not' }))).toMatchObject({ status: 'READ', ticketId: ticket.id })
    expect(await failures()).toHaveLength(1)
    expect((await shown()).emailDelivery.status).toBe('SENT')
  })

  it('through a relay that gives mails other Message-IDs is known by the answer address that comes back', async () => {
    const replyTo = replyAddress(server.services.secretBox, `support${count}@example.com`, 'client', ticket.id)
    const bounce = (returned: string) =>
      Buffer.from(rawBounce({ originalMessageId: '<0100@relay.example>' }).toString().replace('Message-ID: <0100@relay.example>', `Reply-To: Support <${returned}>\r\nMessage-ID: <0100@relay.example>`))
    expect(await receive(server, desk.id, bounce(replyTo), { envelopeFrom: '' })).toMatchObject({ status: 'READ', ticketId: ticket.id })
    expect(await failures()).toHaveLength(1)
    expect(await receive(server, desk.id, bounce(replyTo))).toMatchObject({ status: 'READ', ticketId: ticket.id })
    expect(await failures()).toHaveLength(1)
    const forged = replyTo.replace(/.@/, (end) => (end === '0@' ? '1@' : '0@'))
    expect(await receive(server, desk.id, bounce(forged))).toMatchObject({ status: 'QUARANTINED', reason: 'UNKNOWN_BOUNCE' })
  })

  it('of the mail about the new ticket is told of that', async () => {
    await receive(server, desk.id, rawBounce({ originalMessageId: (await sent())[1]!.messageId }))
    expect(await shown()).toMatchObject({ emailDelivery: { status: 'FAILED' }, comments: { nodes: [{ emailDelivery: { status: 'SENT' } }] } })
  })

  it('that only tells of a delay changes nothing', async () => {
    expect(await receive(server, desk.id, rawBounce({ originalMessageId: await messageId(), action: 'delayed', status: '4.4.1' }))).toMatchObject({ status: 'READ', ticketId: ticket.id })
    expect(await failures()).toEqual([])
    expect((await shown()).comments.nodes[0].emailDelivery.status).toBe('SENT')
  })

  it('opens no ticket again', async () => {
    await operator.viewer.data('mutation ($id: ID!) { ticketClose(ticketId: $id) { userErrors { message } } }', { id: ticket.id })
    await receive(server, desk.id, rawBounce({ originalMessageId: await messageId() }))
    expect((await operator.viewer.data('query ($id: ID!) { ticket(id: $id) { status } }', { id: ticket.id })).ticket.status).toBe('CLOSED')
  })

  it('of a mail that is not ours is held back', async () => {
    expect(await receive(server, desk.id, rawBounce({ originalMessageId: '<unknown@example.com>' }))).toMatchObject({ status: 'QUARANTINED', reason: 'UNKNOWN_BOUNCE', problem: expect.stringContaining('No such person here') })
    expect(await receive(server, desk.id, { from: 'MAILER-DAEMON@mx.example.com' })).toMatchObject({ status: 'QUARANTINED', reason: 'UNKNOWN_BOUNCE', problem: null })
  })

  it('is told of the mail that it names, whichever desk got it', async () => {
    await receive(server, (await createDesk(server)).id, rawBounce({ originalMessageId: await messageId() }))
    expect(await failures()).toHaveLength(1)
  })

  it('is told on the ticket into which that of the mail was merged', async () => {
    const { ticket: found } = await operator.viewer.data('query ($id: ID!) { ticket(id: $id) { client { id } } }', { id: ticket.id })
    const { ticketCreate } = await operator.viewer.data('mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { id } userErrors { message } } }', { input: { deskId: desk.id, clientId: found.client.id, title: 'Other', content: 'Other' } })
    const originalMessageId = await messageId()
    await operator.viewer.data('mutation ($from: ID!, $into: ID!) { ticketMerge(ticketId: $from, intoTicketId: $into) { userErrors { message } } }', { from: ticket.id, into: ticketCreate.ticket.id })
    await receive(server, desk.id, rawBounce({ originalMessageId }))
    ticket = ticketCreate.ticket
    expect(await failures()).toHaveLength(1)
  })
})
