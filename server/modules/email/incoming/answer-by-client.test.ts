import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import { asClient, asLinkHolder, asOperator, createDesk, createTicket, type TestClient, type TestDesk, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { rawMail, receive, type ReceivedMail, type TestMail } from '../../../test/mails.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until } from '../../../test/test-viewer.js'
import { messageIdOf } from '../addresses/message-id.js'
import { replyAddress } from '../addresses/reply-address.js'
import { caughtMails } from '../development/caught-mails.js'

jest.setTimeout(60_000)

const COMMENTS = 'query ($id: ID!) { ticket(id: $id) { status title client { email } comments { totalCount nodes { body visibility authorName fromSupport } } } }'

let server: TestServer
let desk: TestDesk
let operator: TestOperator
let client: TestClient
let ticket: TestTicket
let address: string
let count = 0

beforeAll(async () => {
  server = await startTestServer()
  operator = await asOperator(server)
})
afterAll(() => server.stop())
beforeEach(async () => {
  desk = await createDesk(server, { mailboxAddress: `support${++count}@example.com` })
  client = await asClient(server, desk.id, { name: 'Jan Client', email: 'Jan@Example.com' })
  ticket = await createTicket(client)
  address = signed()
})

const signed = (ticketId = ticket.id, mailbox = `support${count}@example.com`) => replyAddress(server.services.secretBox, mailbox, 'client', ticketId)
const sealedId = (ticketId = ticket.id) => messageIdOf(server.services.secretBox, 'support@example.com', ticketId, null)
const seen = async (ticketId: string, viewer = operator.viewer) => (await viewer.data(COMMENTS, { id: ticketId })).ticket
const waiting = () => server.services.database.rows(sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
const isAnswer = async (mail: TestMail, envelopeTo: string[] = []) => {
  const received = await receive(server, desk.id, mail, { envelopeTo })
  expect(received).toMatchObject({ status: 'READ', ticketId: ticket.id, madeTicket: false })
  expect(received.commentId).not.toBeNull()
  return received
}
const isSuspect = async (mail: TestMail, suspicion: RegExp) => {
  const received = await receive(server, desk.id, mail)
  expect(received).toMatchObject({ status: 'READ', madeTicket: true, commentId: null, proven: false })
  expect(received.ticketId).not.toBe(ticket.id)
  const { comments } = await seen(received.ticketId!)
  expect(comments.nodes).toEqual([{ body: expect.stringMatching(suspicion), visibility: 'INTERNAL', authorName: 'Helpdesk', fromSupport: true }])
  expect((await seen(ticket.id)).comments.totalCount).toBe(0)
  return received
}

describe('a mail of the client to the signed address', () => {
  it('is their comment', async () => {
    expect(await isAnswer({ to: address, text: 'Twice.' })).toMatchObject({ proven: true, automatic: null })
    expect((await seen(ticket.id)).comments.nodes).toEqual([{ body: 'Twice.', visibility: 'PUBLIC', authorName: 'Jan Client', fromSupport: false }])
  })

  it.each<[string, () => [TestMail, string[]?]]>([
    ['in capitals', () => [{ to: address.toUpperCase() }]],
    ['in Cc', () => [{ headers: { Cc: `Somebody <else@example.com>, "Support" <${address}>` } }]],
    ['in Delivered-To', () => [{ headers: { 'Delivered-To': address } }]],
    ['in the envelope only', () => [{}, ['support@example.com', address]]],
    ['behind one of a ticket that is gone', () => [{ to: `${signed('01900000-0000-7000-8000-000000000000')}, ${address}` }]],
  ])('is so with the address %s', async (_where, mail) => {
    const [content, envelopeTo] = mail()
    expect(await isAnswer(content, envelopeTo)).toMatchObject({ proven: true })
  })

  it('is so when From has a name and other capitals', async () => {
    await isAnswer({ to: address, from: '"Jan, at home" <JAN@EXAMPLE.COM>' })
  })

  it('makes nobody in Cc a reader', async () => {
    const other = await asClient(server, desk.id, { email: 'other@example.com' })
    await isAnswer({ to: address, headers: { Cc: 'other@example.com' } })
    expect((await other.viewer.data(COMMENTS, { id: ticket.id })).ticket).toBeNull()
    expect(await server.services.database.rows(sql`select from email_delivery where lower(to_address) = 'other@example.com'`)).toEqual([])
  })

  it('lands in the ticket that it was merged into', async () => {
    const into = await createTicket(client)
    await operator.viewer.data('mutation ($from: ID!, $into: ID!) { ticketMerge(ticketId: $from, intoTicketId: $into) { userErrors { message } } }', { from: ticket.id, into: into.id })
    expect(await receive(server, desk.id, { to: address })).toMatchObject({ status: 'READ', ticketId: into.id, proven: true })
    expect(await receive(server, desk.id, { headers: { 'In-Reply-To': sealedId() } })).toMatchObject({ status: 'READ', ticketId: into.id, proven: true })
    expect(await receive(server, desk.id, { subject: `Re: [${ticket.number}]` })).toMatchObject({ status: 'READ', ticketId: into.id, proven: false })
  })

  it('follows a merge that is under way at that moment', async () => {
    const into = await createTicket(client)
    let received: Promise<ReceivedMail>
    await command(server.services, async (tx) => {
      await tx.rows(sql`select from ticket where id in (${ticket.id}, ${into.id}) order by id for update`)
      received = receive(server, desk.id, { to: address })
      await until(async () => (await waiting()).length > 0, 'the mail to wait for the ticket')
      await tx.rows(sql`update ticket set merged_into_id = ${into.id} where id = ${ticket.id}`)
    })
    expect(await received!).toMatchObject({ status: 'READ', ticketId: into.id })
    expect(await server.services.database.rows(sql`select from incoming_mail where desk_id = ${desk.id} and tries > 1`)).toEqual([])
  })

  it('reaches a ticket of a desk that takes no new ones', async () => {
    await server.services.database.rows(sql`update desk set active = false where id = ${desk.id}`)
    await isAnswer({ to: address })
  })
})

describe('a mail that is not what it seems', () => {
  it('is a new ticket when the seal is forged', async () => {
    const forged = address.replace(/\.[^.]{12}@/, '.000000000000@')
    await isSuspect({ to: forged }, new RegExp(`answer address of \\[${ticket.number}\\]\\(http://helpdesk\\.test/tickets/${ticket.number}\\) that this helpdesk has not made`))
  })

  it('is a new ticket when the seal is another ticket’s', async () => {
    const other = await createTicket(client)
    const [, seal] = /\.([^.]{12})@/.exec(signed(other.id))!
    await isSuspect({ to: address.replace(/\.[^.]{12}@/, `.${seal}@`) }, /has not made/)
  })

  it('is a new ticket when the sender is not the client, who does not learn why', async () => {
    const received = await isSuspect({ to: address, from: 'eve@example.com', text: 'It is me, Jan.' }, /answer address of .*, but eve\\@example\\\.com is not that ticket's client/)
    const [{ link }] = (await server.services.database.rows<{ link: Buffer }>(sql`select token_encrypted as link from public_link where ticket_id = ${received.ticketId}`)) as [{ link: Buffer }]
    const holder = asLinkHolder(server, server.services.secretBox.decrypt(link))
    const own = await seen(received.ticketId!, holder)
    expect(own.comments).toEqual({ totalCount: 0, nodes: [] })
    const { ticket: hers } = await holder.data('query ($id: ID!) { ticket(id: $id) { activity { nodes { __typename } } mail { from proven } } }', { id: received.ticketId })
    expect(hers).toEqual({ activity: { nodes: [] }, mail: null })
    expect(JSON.stringify(await caughtMails(server.services))).not.toContain('is not that ticket')
  })

  it('is a new ticket when it answers a mail of ours, or names a number, as somebody else', async () => {
    await isSuspect({ from: 'eve@example.com', headers: { 'In-Reply-To': sealedId() } }, /answers a mail of/)
    await isSuspect({ from: 'eve@example.com', subject: `Re: [${ticket.number}] The grinder` }, new RegExp(`names \\[${ticket.number}\\]`))
  })

  it('is not suspected for what belongs to another desk', async () => {
    const elsewhere = await createDesk(server)
    const foreign = await createTicket(await asClient(server, elsewhere.id, { email: 'jan@example.com' }))
    const mails: TestMail[] = [{ to: signed(foreign.id) }, { headers: { 'In-Reply-To': sealedId(foreign.id) } }, { subject: `[${foreign.number}]` }]
    for (const mail of mails) {
      const received = await receive(server, desk.id, mail)
      expect(received).toMatchObject({ madeTicket: true, proven: false })
      expect((await seen(received.ticketId!)).comments.totalCount).toBe(0)
    }
    expect((await seen(foreign.id)).comments.totalCount).toBe(0)
  })
})

describe('a mail of the client to the plain address', () => {
  it('is a comment, and proven, when it refers to a mail of ours', async () => {
    expect(await isAnswer({ headers: { 'In-Reply-To': sealedId() } })).toMatchObject({ proven: true })
    expect(await isAnswer({ headers: { References: `<first@example.com> ${sealedId().toUpperCase()} <later@example.com>` } })).toMatchObject({ proven: true })
  })

  it('is a comment, not proven, when it refers to an earlier mail of theirs', async () => {
    const first = await receive(server, desk.id, { messageId: '<first@example.com>' })
    expect(first.madeTicket).toBe(true)
    const second = await receive(server, desk.id, { messageId: '<second@example.com>', headers: { References: '<first@example.com>' } })
    expect(second).toMatchObject({ ticketId: first.ticketId, madeTicket: false, proven: false })
    expect(await receive(server, desk.id, { headers: { 'In-Reply-To': '<second@example.com>' } })).toMatchObject({ ticketId: first.ticketId, madeTicket: false })
  })

  it('does not find a ticket by a mail that another desk has got', async () => {
    await receive(server, (await createDesk(server)).id, { messageId: '<elsewhere@example.com>' })
    expect(await receive(server, desk.id, { headers: { 'In-Reply-To': '<elsewhere@example.com>' } })).toMatchObject({ madeTicket: true })
  })

  it('goes by the newest of several References', async () => {
    const older = await createTicket(client)
    await isAnswer({ headers: { References: `${sealedId(older.id)} ${sealedId()}` } })
  })

  it('is a comment, not proven, when its subject names the number in brackets', async () => {
    expect(await isAnswer({ subject: `AW: [EXTERN] [${ticket.number.toLowerCase()}] The grinder` })).toMatchObject({ proven: false })
    expect(await receive(server, desk.id, { subject: `About ${ticket.number}` })).toMatchObject({ madeTicket: true })
  })

  it('finds a number with letters outside of ASCII in any case', async () => {
    const polish = await createDesk(server, { mailboxAddress: `polski${count}@example.com`, numberPattern: 'ZGŁ-{{nr}}' })
    const own = await createTicket(await asClient(server, polish.id, { email: 'jan@example.com' }))
    expect(await receive(server, polish.id, { subject: 'Odp: [zgł-1] Młynek' })).toMatchObject({ ticketId: own.id, madeTicket: false })
  })

  it('goes by the signed address when its headers refer to another ticket', async () => {
    const other = await createTicket(client)
    await isAnswer({ to: address, subject: `[${other.number}]`, headers: { 'In-Reply-To': sealedId(other.id) } })
  })
})

describe('what a mail of the client does to the ticket', () => {
  const setStatus = (status: string) => server.services.database.rows(sql`update ticket set status = ${status}::ticket_status where id = ${ticket.id}`)

  it.each(['WAITING', 'RESOLVED', 'CLOSED'])('opens one that is %s, and says so', async (status) => {
    await setStatus(status)
    await isAnswer({ to: address })
    expect((await seen(ticket.id)).status).toBe('OPEN')
    const { ticket: told } = await operator.viewer.data('query ($id: ID!) { ticket(id: $id) { activity { nodes { __typename actorName } } } }', { id: ticket.id })
    const news = told.activity.nodes.filter(({ __typename }: { __typename: string }) => __typename !== 'EmailSent')
    expect(news.slice(0, 2)).toEqual([{ __typename: 'StatusChanged', actorName: 'Jan Client' }, { __typename: 'CommentAdded', actorName: 'Jan Client' }])
  })

  it('leaves one that is being worked on as it is', async () => {
    await setStatus('IN_PROGRESS')
    await isAnswer({ to: address })
    expect((await seen(ticket.id)).status).toBe('IN_PROGRESS')
  })

  it('wakes it', async () => {
    await server.services.database.rows(sql`update ticket set snoozed_until = now() + interval '1 day' where id = ${ticket.id}`)
    await isAnswer({ to: address })
    const [row] = await server.services.database.rows(sql`select snoozed_until from ticket where id = ${ticket.id}`)
    expect(row).toEqual({ snoozed_until: null })
  })

  it('tells the assignee', async () => {
    const anna = await asOperator(server, { deskIds: [desk.id] })
    await operator.viewer.data('mutation ($id: ID!, $to: ID) { ticketAssign(ticketId: $id, operatorId: $to) { userErrors { message } } }', { id: ticket.id, to: anna.id })
    await isAnswer({ to: address })
    const { notifications } = await anna.viewer.data('{ notifications { nodes { kind actorName } } }')
    expect(notifications.nodes[0]).toEqual({ kind: 'CLIENT_ANSWERED', actorName: 'Jan Client' })
  })

  it('is pushed to whoever follows the ticket', async () => {
    const following = await client.viewer.follow('subscription ($id: ID!) { commentAdded(ticketId: $id) { comment { body } } }', { id: ticket.id })
    await receive(server, desk.id, rawMail({ to: address, text: 'Live.' }))
    expect(await following.pushed(1)).toEqual([{ commentAdded: { comment: { body: 'Live.' } } }])
    await server.disconnect()
  })
})
