import sql from 'sql-template-tag'
import { asClient, asOperator, createDesk, createTicket, type TestClient, type TestOperator, type TestTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import { until } from '../../test/test-viewer.js'
import { caughtMails, type CaughtMail } from './development/caught-mails.js'

jest.setTimeout(60_000)

const REPLY = `mutation ($ticketId: ID!, $body: String!) {
  ticketReply(ticketId: $ticketId, input: { body: $body, notifyClient: true }) { comment { id emailDelivery { id status to error withdrawableUntil } } userErrors { message } }
}`
const COMMENTS = `query ($id: ID!) { ticket(id: $id) { status comments { nodes { body bodyHtml quotedHtml fromSupport visibility authorName emailDelivery { status } mail { from proven automatic originalUrl } } } emailDelivery { status } } }`

describe('a reply by mail, and its answer', () => {
  let server: TestServer
  let operator: TestOperator
  let client: TestClient
  let ticket: TestTicket

  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    const desk = await createDesk(server, { mailboxAddress: `support${Date.now()}@helpdesk.test` })
    await server.services.database.rows(sql`insert into desk_mailing (desk_id, undo_seconds) values (${desk.id}, 0)`)
    operator = await asOperator(server)
    client = await asClient(server, desk.id)
    ticket = await createTicket(client)
  })

  const mailTo = async (subject: RegExp): Promise<CaughtMail> => {
    let found: CaughtMail | undefined
    await until(async () => Boolean((found = (await caughtMails(server.services)).find((mail) => subject.test(mail.subject)))), 'the mail')
    return found!
  }

  it('goes out to the client, comes back as their comment, and is shown as sent', async () => {
    const { ticketReply } = await operator.viewer.data(REPLY, { ticketId: ticket.id, body: 'Have you **cleaned** it?' })
    expect(ticketReply.userErrors).toEqual([])
    await until(async () => (await caughtMails(server.services)).length === 2, 'both mails')
    const mails = await caughtMails(server.services)
    const mail = mails[0]!
    const answer = await fetch(`${server.url}/dev/mailbox/${mail.id}/answer`, { method: 'POST', body: new URLSearchParams({ text: 'Yes, twice.' }), redirect: 'manual' })
    expect(answer.status).toBe(303)
    await until(async () => (await operator.viewer.data(COMMENTS, { id: ticket.id })).ticket.comments.nodes.length === 2, 'the comment')
    const { ticket: found } = await operator.viewer.data(COMMENTS, { id: ticket.id })
    console.log(JSON.stringify(found, null, 1))
    const rows = await server.services.database.rows(sql`select kind, data from ticket_event order by at`)
    console.log(rows)
    console.log((await fetch(`${server.url}/dev/mailbox/${mail.id}/raw`).then((r) => r.text())).slice(0, 1500))
  })
})
