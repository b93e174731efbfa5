import sql from 'sql-template-tag'
import { addInternalComment, asClient, asOperator, createDesk, createTicket, reply, type TestClient, type TestDesk, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { giveMailbox, hurry } from '../../../test/mailbox.js'
import { MailReceiver } from '../../../test/mail-receiver.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until } from '../../../test/test-viewer.js'
import { readReplyAddress } from '../addresses/reply-address.js'

let server: TestServer
let receiver: MailReceiver
let desk: TestDesk
let olga: TestOperator
let otto: TestOperator
let client: TestClient
let ticket: TestTicket

const rows = (statement: ReturnType<typeof sql>) => server.services.database.rows(statement)
const wantMails = (operator: TestOperator) => rows(sql`update operator set preferences = preferences || '{"notificationsByMail": true}' where id = ${operator.id}`)
const assign = (to: TestOperator) => olga.viewer.data('mutation ($id: ID!, $operator: ID) { ticketAssign(ticketId: $id, operatorId: $operator) { userErrors { code } } }', { id: ticket.id, operator: to.id })
/** All notifications that were to be mailed have been, or have been left. */
async function mailsDone(): Promise<typeof receiver.mails> {
  await hurry(server)
  await until(async () => (await rows(sql`select from graphile_worker.jobs where task_identifier = 'mail_notification'`)).length === 0, 'all notifications')
  return receiver.mails
}

beforeAll(async () => {
  server = await startTestServer()
  receiver = await MailReceiver.start()
})
afterAll(async () => {
  await receiver.stop()
  await server.stop()
})
beforeEach(async () => {
  receiver.mails.length = 0
  receiver.conduct = {}
  desk = await createDesk(server)
  await giveMailbox(server, desk.id, { port: receiver.port })
  olga = await asOperator(server, { name: 'Olga' })
  otto = await asOperator(server, { name: 'Otto', deskIds: [desk.id] })
  await wantMails(otto)
  client = await asClient(server, desk.id, { name: 'Clara' })
  ticket = await createTicket(client, { title: 'The <b>grinder</b>' })
})

describe('a notification by mail', () => {
  it('waits a minute, and comes when it was not looked at, with an address to reply by that is made for its operator', async () => {
    await assign(otto)
    const [job] = await server.services.database.rows<{ seconds: number }>(sql`select round(extract(epoch from run_at - now()))::int as seconds from graphile_worker.jobs where task_identifier = 'mail_notification'`)
    expect(job!.seconds).toBeGreaterThan(50)
    const [mail] = await mailsDone()
    expect(mail!.to).toEqual([otto.email])
    expect(mail!.parsed.text).toContain(`Olga gave you ${ticket.number}.`)
    expect(mail!.parsed.html).toContain('The &#60;b&#62;grinder&#60;/b&#62;')
    expect(mail!.parsed.text).toContain(`http://helpdesk.test/tickets/${ticket.number}`)
    expect(mail!.raw).not.toContain('/helpdesk/ticket/')
    expect(mail!.parsed.headers.get('auto-submitted')).toBe('auto-generated')
    const address = readReplyAddress(server.services.secretBox, mail!.parsed.replyTo!.value[0]!.address!)!
    expect([address.role, address.ticketId, address.isGenuineFor(otto.id), address.isGenuineFor(olga.id), address.isGenuineFor()]).toEqual(['operatorReply', ticket.id, true, false, false])
  })

  it('is not sent to who has read it, or wants none', async () => {
    await assign(otto)
    await otto.viewer.data('mutation { notificationsMarkRead { userErrors { code } } }')
    expect(await mailsDone()).toEqual([])
    await rows(sql`update operator set preferences = preferences || '{"notificationsByMail": false}' where id = ${otto.id}`)
    await assign(olga)
    await assign(otto)
    expect(await mailsDone()).toEqual([])
  })

  it.each([
    ['does not work the desk any more', () => rows(sql`delete from desk_member where operator_id = ${otto.id}`)],
    ['is not active any more', () => rows(sql`update operator set active = false where id = ${otto.id}`)],
  ])('is not sent to who %s', async (_what, change) => {
    await assign(otto)
    await change()
    expect(await mailsDone()).toEqual([])
  })

  it('of a mention says nothing of the internal comment, and is answered by an internal one', async () => {
    await addInternalComment(olga.viewer, ticket.id, 'Look, @Otto, a xylophone')
    const [mail] = await mailsDone()
    expect(mail!.parsed.text).toContain(`Olga mentioned you on ${ticket.number}.`)
    for (const text of [mail!.raw, mail!.parsed.html, mail!.parsed.text]) expect(text).not.toContain('xylophone')
    expect(readReplyAddress(server.services.secretBox, mail!.parsed.replyTo!.value[0]!.address!)!.role).toBe('operatorInternal')
  })

  it('of a client’s answer quotes what the client wrote, and no other comment', async () => {
    await assign(otto)
    await otto.viewer.data('mutation { notificationsMarkRead { userErrors { code } } }')
    await reply(client.viewer, ticket.id, 'It is <i>loud</i>')
    await addInternalComment(olga.viewer, ticket.id, 'a xylophone')
    const [mail] = await mailsDone()
    expect(mail!.parsed.text).toContain('> It is <i>loud</i>')
    expect(mail!.parsed.html).toContain('It is &#60;i&#62;loud&#60;/i&#62;')
    expect(mail!.raw).not.toContain('xylophone')
  })

  it('that happens again meanwhile is one mail', async () => {
    await assign(otto)
    await assign(olga)
    await assign(otto)
    expect(await mailsDone()).toHaveLength(1)
  })

  it('is not tried for days where the mail server wants no mail for the operator, and is where it only asks to wait', async () => {
    receiver.conduct = { atRcpt: { code: 550, words: 'No such user' } }
    await assign(otto)
    expect(await mailsDone()).toEqual([])
    receiver.conduct = { atRcpt: { code: 450, words: 'Later' } }
    await assign(olga)
    await assign(otto)
    await hurry(server)
    await until(async () => (await rows(sql`select from graphile_worker.jobs where task_identifier = 'mail_notification' and attempts > 0 and locked_at is null`)).length === 1, 'the first try')
    receiver.conduct = {}
    expect(await mailsDone()).toHaveLength(1)
  })
})
