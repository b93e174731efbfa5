import sql from 'sql-template-tag'
import { asClient, asOperator, createDesk, createTicket, type TestClient, type TestOperator, type TestTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import { until } from '../../test/test-viewer.js'
import { caughtMail, caughtMails } from './development/caught-mails.js'

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

  it('goes out to the client, comes back as their comment, and is shown as sent', async () => {
    const { ticketReply } = await operator.viewer.data(REPLY, { ticketId: ticket.id, body: 'Have you **cleaned** it?' })
    expect(ticketReply.userErrors).toEqual([])
    await until(async () => (await caughtMails(server.services)).length === 2, 'both mails')
    const [mail] = await caughtMails(server.services)
    const answer = await fetch(`${server.url}/dev/mailbox/${mail!.id}/answer`, { method: 'POST', body: new URLSearchParams({ text: 'Yes, twice.' }), redirect: 'manual' })
    expect(answer.status).toBe(303)
    await until(async () => (await operator.viewer.data(COMMENTS, { id: ticket.id })).ticket.comments.nodes.length === 2, 'the comment')
    const { ticket: found } = await operator.viewer.data(COMMENTS, { id: ticket.id })
    const [reply, comment] = found.comments.nodes
    expect(reply).toMatchObject({ fromSupport: true, emailDelivery: { status: 'SENT' }, mail: null })
    expect(comment).toMatchObject({ fromSupport: false, authorName: client.name, body: 'Yes, twice.', bodyHtml: '<p>Yes, twice.</p>', mail: { proven: true, automatic: null } })
    expect(comment.quotedHtml).toContain('Have you **cleaned** it?')
    expect(found.emailDelivery).toEqual({ status: 'SENT' })
  })

  it('keeps the public link that the answer quotes out of the comment', async () => {
    await operator.viewer.data(REPLY, { ticketId: ticket.id, body: 'Have you cleaned it?' })
    await until(async () => (await caughtMails(server.services)).some(({ to, subject }) => to.startsWith('client') && subject.includes(ticket.number)), 'the mail')
    const { raw } = (await caughtMail(server.services, (await caughtMails(server.services))[0]!.id))!
    expect(raw.toString().replaceAll('=\r\n', '')).toContain(ticket.publicUrl)
    await fetch(`${server.url}/dev/mailbox/${(await caughtMails(server.services))[0]!.id}/answer`, { method: 'POST', body: new URLSearchParams({ text: `See ${ticket.publicUrl}` }) })
    const comments = async () => (await operator.viewer.data(COMMENTS, { id: ticket.id })).ticket.comments.nodes
    await until(async () => (await comments()).length === 2, 'the comment')
    expect(JSON.stringify(await comments())).not.toContain(ticket.publicUrl.split('/').at(-1)!)
    expect(JSON.stringify(await comments())).toContain('/helpdesk/ticket/…')
  })
})
