import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { asClient, asOperator, createDesk, createTicket, reply, type TestClient, type TestOperator, type TestTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'

const MAILS = `query ($id: ID!) { ticket(id: $id) {
  emailDelivery { status to at error withdrawableUntil } mail { subject proven receivedAt }
  comments(first: 5) { nodes { id emailDelivery { status to at error withdrawableUntil } mail { subject proven automatic leftOut receivedAt originalUrl } } }
} }`
const AT = '2026-03-10T10:00:00Z'
const TOLD_AT = '2026-03-10T10:00:00.000000Z'

describe('the mails of a ticket and its comments', () => {
  let server: TestServer
  let operator: TestOperator
  let client: TestClient
  let ticket: TestTicket
  let deskId: string

  beforeAll(async () => {
    server = await startTestServer()
    deskId = (await createDesk(server)).id
    operator = await asOperator(server)
    client = await asClient(server, deskId)
    ticket = await createTicket(client)
  })
  afterAll(() => server.stop())

  const sent = (commentId: string | null, status: string, problem: string | null) => server.services.database.rows(sql`
    insert into email_delivery (id, desk_id, ticket_id, comment_id, kind, automatic, trusted, to_address, message_id, status, due_at, problem, at)
    values (${uuid()}, ${deskId}, ${ticket.id}, ${commentId}::uuid, 'REPLY', false, true, 'jan@example.com', ${uuid()}, ${status}::email_delivery_status, now() + interval '1 hour', ${problem}, ${AT}::timestamptz)`)
  const came = (commentId: string | null, subject: string) => server.services.database.rows(sql`
    insert into incoming_mail (id, desk_id, door, envelope_to, raw, size, message_key, body_hash, status, subject, automatic, left_out, ticket_id, comment_id, made_ticket, received_at)
    values (${uuid()}, ${deskId}, 'SMTP', '{}', '', 0, ${uuid()}, '', 'READ', ${subject}, ${commentId && 'LIST'}, 2, ${ticket.id}, ${commentId}::uuid, ${!commentId}, ${AT}::timestamptz)`)

  it('are told to the team, each at what it belongs to, and to nobody else', async () => {
    const [ours, theirs] = [await reply(operator.viewer, ticket.id), await reply(client.viewer, ticket.id)]
    await sent(null, 'FAILED', '550 No such user')
    await sent(ours, 'QUEUED', null)
    await came(null, 'Help')
    await came(theirs, 'Re: Help')

    const told = (await operator.viewer.data(MAILS, { id: ticket.id })).ticket
    expect(told.emailDelivery).toEqual({ status: 'FAILED', to: 'jan@example.com', at: TOLD_AT, error: '550 No such user', withdrawableUntil: null })
    expect(told.mail).toEqual({ subject: 'Help', proven: false, receivedAt: TOLD_AT })
    const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
    expect(told.comments.nodes).toEqual([
      { id: ours, emailDelivery: { status: 'QUEUED', to: 'jan@example.com', at: TOLD_AT, error: null, withdrawableUntil: moment }, mail: null },
      { id: theirs, emailDelivery: null, mail: { subject: 'Re: Help', proven: false, automatic: 'LIST', leftOut: 2, receivedAt: TOLD_AT, originalUrl: expect.stringMatching(/\/mails\/.*\.eml$/) } },
    ])

    const seen = (await client.viewer.data(MAILS, { id: ticket.id })).ticket
    expect([seen, ...seen.comments.nodes].flatMap(({ mail, emailDelivery }) => [mail, emailDelivery])).toEqual(Array(6).fill(null))
  })
})
