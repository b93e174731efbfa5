import sql from 'sql-template-tag'
import { asClient, asLinkHolder, asOperator, createDesk, createTicket, reply, type TestClient, type TestDesk, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { deliveryOf, giveMailbox, hurry, replyByMail, untilDelivery } from '../../../test/mailbox.js'
import { MailReceiver } from '../../../test/mail-receiver.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'
import { sendEmail } from '../../email/deliveries/send-email.js'

const WITHDRAW = 'mutation ($id: ID!) { commentWithdraw(commentId: $id) { commentId ticket { status } userErrors { code message } } }'
const REPLY = 'mutation ($id: ID!, $input: TicketReplyInput!) { ticketReply(ticketId: $id, input: $input) { comment { id } changeId userErrors { code message field } } }'
const TICKET = 'query ($id: ID!) { ticket(id: $id) { status unread preview readyToAnswer comments { totalCount nodes { id body } } attachments { id } } }'

let server: TestServer
let receiver: MailReceiver
let desk: TestDesk
let operator: TestOperator
let client: TestClient
let ticket: TestTicket

const withdraw = async (commentId: string, viewer: TestViewer = operator.viewer) => (await viewer.data(WITHDRAW, { id: commentId })).commentWithdraw
const seenBy = async (viewer: TestViewer) => (await viewer.data(TICKET, { id: ticket.id })).ticket
const setUndoSeconds = (seconds: number) => server.services.database.rows(sql`update desk_mailing set undo_seconds = ${seconds} where desk_id = ${desk.id}`)

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
  desk = await createDesk(server)
  await giveMailbox(server, desk.id, { port: receiver.port })
  await setUndoSeconds(60)
  operator = await asOperator(server)
  client = await asClient(server, desk.id)
  ticket = await createTicket(client)
})

describe('Mutation.commentWithdraw', () => {
  it('takes mail and comment back for everyone, as if nobody had written it', async () => {
    const viewers = [client.viewer, asLinkHolder(server, ticket.publicUrl), operator.viewer]
    // Who writes to a ticket has read it.
    await reply(operator.viewer, ticket.id)
    const states = () => Promise.all(viewers.map(seenBy))
    const before = await states()
    const followings = await Promise.all(viewers.map((viewer) => viewer.follow('subscription ($id: ID!) { ticketEvents(ticketId: $id) { __typename ... on CommentRemoved { commentId } } }', { id: ticket.id })))
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Too early', { resolve: true })
    expect((await seenBy(client.viewer)).status).toBe('RESOLVED')
    const { withdrawableUntil } = (await deliveryOf(operator.viewer, commentId))!
    expect(Date.parse(withdrawableUntil!) - Date.now()).toBeGreaterThan(50_000)

    expect(await withdraw(commentId)).toEqual({ commentId, ticket: { status: 'OPEN' }, userErrors: [] })
    expect(await states()).toEqual(before)
    for (const following of followings) expect(await following.pushed(4)).toContainEqual({ ticketEvents: { __typename: 'CommentRemoved', commentId } })
    await hurry(server)
    expect(await server.services.database.rows(sql`select from email_delivery where ticket_id = ${ticket.id}`)).toEqual([])
    const sentinel = await replyByMail(operator.viewer, ticket.id, 'Later')
    await hurry(server)
    await untilDelivery(operator.viewer, sentinel, 'SENT')
    expect(receiver.mails.map(({ parsed }) => parsed.text!.split('\n')[0])).toEqual(['Later'])
    expect(await withdraw(commentId)).toMatchObject({ commentId: null, userErrors: [{ code: 'NOT_FOUND' }] })
    await server.disconnect()
  })

  it('leaves a status that somebody has set since', async () => {
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Done', { resolve: true })
    await operator.viewer.data('mutation ($id: ID!) { ticketClose(ticketId: $id) { userErrors { code } } }', { id: ticket.id })
    expect(await withdraw(commentId)).toMatchObject({ ticket: { status: 'CLOSED' }, userErrors: [] })
  })

  it('brings back that all tasks are done, for the client has had no answer', async () => {
    const { ticketAddTask } = await operator.viewer.data('mutation ($id: ID!) { ticketAddTask(ticketId: $id, input: { title: "Order a grinder" }) { task { id } } }', { id: ticket.id })
    await operator.viewer.data('mutation ($id: ID!) { taskUpdate(taskId: $id, input: { status: DONE }) { userErrors { code } } }', { id: ticketAddTask.task.id })
    expect((await seenBy(operator.viewer)).readyToAnswer).toBe(true)
    const commentId = await replyByMail(operator.viewer, ticket.id, 'It is here')
    expect((await seenBy(operator.viewer)).readyToAnswer).toBe(false)
    await withdraw(commentId)
    expect((await seenBy(operator.viewer)).readyToAnswer).toBe(true)
  })

  it('gives the files back to who uploaded them, for the next try, and to nobody else', async () => {
    const form = new FormData()
    form.append('file', new Blob(['Step 1']), 'plan.txt')
    const { id } = (await (await fetch(`${server.url}/attachments`, { method: 'POST', headers: operator.viewer.headers, body: form })).json()) as { id: string }
    const statusFor = async (viewer: TestViewer) => (await fetch(`${server.url}/attachments/${id}`, { headers: viewer.headers })).status
    await withdraw(await replyByMail(operator.viewer, ticket.id, 'See the plan', { attachmentIds: [id] }))
    expect(await statusFor(client.viewer)).toBe(404)
    const stranger = await asOperator(server)
    await expect(replyByMail(stranger.viewer, ticket.id, 'Mine', { attachmentIds: [id] })).rejects.toThrow('NOT_FOUND')
    await replyByMail(operator.viewer, ticket.id, 'See the plan, really', { attachmentIds: [id] })
    expect(await statusFor(client.viewer)).toBe(200)
  })

  it('is told to a late retry under the same key, which writes nothing', async () => {
    const send = async (key: string, resolve = false) => (await operator.viewer.data(REPLY, { id: ticket.id, input: { body: 'Too early', notifyClient: true, resolve, idempotencyKey: key } })).ticketReply
    const sent = await send('one', true)
    expect(await send('one', true)).toEqual(sent)
    const other = await send('two')
    await withdraw(sent.comment.id)
    for (let tries = 0; tries < 2; tries++) {
      expect(await send('one', true)).toEqual({ comment: null, changeId: null, userErrors: [{ code: 'CONFLICT', message: 'This reply was taken back. Send it again as a new one.', field: null }] })
    }
    expect((await send('two')).comment).toEqual(other.comment)
    expect((await send('three')).comment).not.toBeNull()
    expect((await seenBy(client.viewer)).comments.totalCount).toBe(2)
  })

  it('is for its author alone, and for comments whose mail waits', async () => {
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    expect(await withdraw(commentId, (await asOperator(server)).viewer)).toMatchObject({ commentId: null, userErrors: [{ code: 'NOT_ALLOWED' }] })
    expect(await withdraw(commentId, client.viewer)).toMatchObject({ commentId: null, userErrors: [{ code: 'NOT_ALLOWED' }] })
    expect(await withdraw(commentId, server.as())).toMatchObject({ commentId: null, userErrors: [{ code: 'NOT_FOUND' }] })
    expect(await withdraw(await reply(operator.viewer, ticket.id))).toMatchObject({ commentId: null, userErrors: [{ code: 'CONFLICT' }] })
    const own = await reply(client.viewer, ticket.id)
    expect(await withdraw(own, client.viewer)).toMatchObject({ commentId: null, userErrors: [{ code: 'NOT_ALLOWED' }] })
    expect((await seenBy(client.viewer)).comments.totalCount).toBe(3)
  })

  it('is too late once the mail is on its way, and at a desk that waits for nothing', async () => {
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    await hurry(server)
    await untilDelivery(operator.viewer, commentId, 'SENT')
    expect(await withdraw(commentId)).toMatchObject({ commentId: null, userErrors: [{ code: 'CONFLICT' }] })
    await setUndoSeconds(0)
    const atOnce = await replyByMail(operator.viewer, ticket.id, 'At once')
    expect(await withdraw(atOnce)).toMatchObject({ commentId: null, userErrors: [{ code: 'CONFLICT' }] })
    await untilDelivery(operator.viewer, atOnce, 'SENT')
    expect((await seenBy(client.viewer)).comments.totalCount).toBe(2)
  })

  it('promises no longer than it waits, however long the reply itself took', async () => {
    await setUndoSeconds(5)
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    const [waits] = await server.services.database.rows<{ enough: boolean }>(sql`
      select job.run_at >= delivery.due_at as enough from email_delivery delivery join graphile_worker._private_jobs job on job.key = 'email ' || delivery.id where delivery.comment_id = ${commentId}`)
    expect(waits).toEqual({ enough: true })
  })

  it('never does both: in each race with the sending, either the mail is out or the comment is gone', async () => {
    const outcomes = { sent: 0, withdrawn: 0 }
    for (let round = 0; round < 30; round++) {
      const commentId = await replyByMail(operator.viewer, ticket.id, `Round ${round}`)
      const { id } = (await deliveryOf(operator.viewer, commentId))!
      const late = round % 3
      const [withdrawn] = await Promise.all([withdraw(commentId), new Promise((resolve) => setTimeout(resolve, late * 4)).then(() => sendEmail(server.services, id))])
      const isSent = receiver.mails.some(({ parsed }) => parsed.text!.startsWith(`Round ${round}\n`))
      expect([isSent, withdrawn.commentId === null]).toEqual([isSent, isSent])
      outcomes[isSent ? 'sent' : 'withdrawn'] += 1
    }
    expect(outcomes.sent + outcomes.withdrawn).toBe(30)
    expect((await seenBy(client.viewer)).comments.totalCount).toBe(outcomes.sent)
  })
})
