import sql from 'sql-template-tag'
import { asClient, asOperator, createDesk, createTicket, type TestDesk, type TestOperator } from '../../../test/factories.js'
import { claimsFor, hmacOf, signedJwt } from '../../../test/identities.js'
import { giveMailbox, replyByMail } from '../../../test/mailbox.js'
import { MailReceiver, type ReceivedMail } from '../../../test/mail-receiver.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until, type TestViewer } from '../../../test/test-viewer.js'
import { command } from '../../../core/command.js'
import { queueEmail } from './queue-email.js'

const CREATE = 'mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { id number } userErrors { code message field } } }'
const SIGN_IN = 'mutation ($deskToken: String!, $identity: ClientIdentityInput!) { clientSessionCreate(deskToken: $deskToken, input: $identity) { token userErrors { message } } }'
const FORM = { title: 'Buy xylophones {{ticket_url}}', content: 'They are at https://xylophone.example', name: 'Xaver Xylophone' }

let server: TestServer
let receiver: MailReceiver
let desk: TestDesk
let mailbox: string
let operator: TestOperator
let strangers = 0

const rows = <T extends object>(statement: ReturnType<typeof sql>) => server.services.database.rows<T>(statement)
const deliveriesTo = (to: string) => rows<{ status: string; automatic: boolean; trusted: boolean; problem: string | null }>(sql`select status, automatic, trusted, problem from email_delivery where to_address = ${to} order by created_at, id`)

/** The new-ticket form, filled in by whoever happens by. */
async function byForm(email: string, atDesk = desk): Promise<{ id: string; number: string }> {
  const input = { deskToken: atDesk.token, title: FORM.title, content: FORM.content, client: { email, name: FORM.name } }
  const { ticketCreate } = await server.as().data(CREATE, { input })
  if (!ticketCreate.ticket && ticketCreate.userErrors.length) throw new Error(JSON.stringify(ticketCreate.userErrors))
  const [ticket] = await rows<{ id: string; number: string }>(sql`select ticket.id, ticket.number from ticket join client on client.id = ticket.client_id where client.email = ${email} order by ticket.created_at desc limit 1`)
  return ticket!
}

async function mailTo(address: string): Promise<ReceivedMail> {
  await until(() => receiver.mails.some(({ to }) => to[0] === address), `a mail to ${address}`)
  return receiver.mails.find(({ to }) => to[0] === address)!
}

function expectNothingOf(mail: ReceivedMail, words: RegExp): void {
  for (const text of [mail.raw, mail.raw.replaceAll('=\r\n', ''), mail.parsed.subject, mail.parsed.text, mail.parsed.html, ...[...mail.parsed.headers.values()].map((value) => JSON.stringify(value))]) expect(text).not.toMatch(words)
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
  desk = await createDesk(server)
  mailbox = await giveMailbox(server, desk.id, { port: receiver.port })
  await rows(sql`update desk_mailing set confirms_creation = true where desk_id = ${desk.id}`)
  operator = await asOperator(server)
})
const freshAddress = () => `stranger${++strangers}@example.com`

describe('a mail that nobody can get', () => {
  const tryReply = async (viewer: TestViewer, id: string) =>
    (await viewer.data('mutation ($id: ID!) { ticketReply(ticketId: $id, input: { body: "Hello", notifyClient: true }) { comment { id } userErrors { code field } } }', { id })).ticketReply

  it('is not ordered at a desk without a mailbox, where tickets are made all the same', async () => {
    const bare = await createDesk(server)
    const client = await asClient(server, bare.id)
    const { id } = await createTicket(client)
    expect(await tryReply(operator.viewer, id)).toMatchObject({ comment: null, userErrors: [{ code: 'DISABLED', field: ['notifyClient'] }] })
    expect(await rows(sql`select from email_delivery where desk_id = ${bare.id}`)).toEqual([])
  })

  it('is not ordered for a client without an address', async () => {
    const client = await asClient(server, desk.id)
    await rows(sql`update client set email = null where id = ${client.id}`)
    const { id } = await createTicket(client)
    expect(await tryReply(operator.viewer, id)).toMatchObject({ comment: null, userErrors: [{ code: 'DISABLED' }] })
    expect(await rows(sql`select from email_delivery where desk_id = ${desk.id}`)).toEqual([])
  })

  it('is not ordered by clients', async () => {
    const client = await asClient(server, desk.id)
    expect(await tryReply(client.viewer, (await createTicket(client)).id)).toMatchObject({ comment: null, userErrors: [{ code: 'NOT_ALLOWED' }] })
  })
})

describe('the mail that tells of a new ticket', () => {
  it('is automatic and says so, and is not sent where the desk does not want it', async () => {
    const email = freshAddress()
    const client = await asClient(server, desk.id, { name: 'Clara', email })
    const ticket = await createTicket(client, { title: 'The grinder' })
    const mail = await mailTo(email)
    expect(mail.parsed.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail.parsed.headers.get('x-auto-response-suppress')).toBe('All')
    expect(mail.parsed.subject).toBe(`[${ticket.number}] The grinder`)
    expect(mail.parsed.text).toContain('Hello Clara,')
    await rows(sql`update desk_mailing set confirms_creation = false where desk_id = ${desk.id}`)
    const quiet = await createTicket(client)
    expect(await rows(sql`select from email_delivery where ticket_id = ${quiet.id}`)).toEqual([])
  })

  it('is sent once for a ticket that is sent twice under one key', async () => {
    const client = await asClient(server, desk.id)
    const input = { title: 'The grinder', content: 'Noise', idempotencyKey: 'once' }
    await Promise.all([client.viewer.data(CREATE, { input }), client.viewer.data(CREATE, { input })])
    expect(await rows(sql`select from email_delivery where desk_id = ${desk.id}`)).toHaveLength(1)
  })

  it('has the text of clients whose address the host page signed, and of those whom an operator named', async () => {
    const [signed, named] = [freshAddress(), freshAddress()]
    const { clientSessionCreate } = await server.as().data(SIGN_IN, {
      deskToken: desk.token,
      identity: { jwt: signedJwt(claimsFor(desk, { sub: 'x', email: signed, name: 'Clara' }), desk.secret) },
    })
    await server.as({ authorization: `Bearer ${clientSessionCreate.token}` }).data(CREATE, { input: { title: 'The grinder', content: 'Noise' } })
    await operator.viewer.data(CREATE, { input: { deskId: desk.id, title: 'The kettle', content: 'Drips', client: { email: named, name: 'Carl' } } })
    expect((await mailTo(signed)).parsed.subject).toContain('The grinder')
    expect((await mailTo(named)).parsed.subject).toContain('The kettle')
  })

  it('has nothing of a stranger’s form, in no part and no header, whatever the desk wrote itself', async () => {
    await rows(sql`insert into email_template (desk_id, kind, subject, body) values (${desk.id}, 'TICKET_CREATED', '{{ticket_title}} {{client_name}}', '{{ticket_title}} {{client_name}}')`)
    const email = freshAddress()
    const ticket = await byForm(email)
    const mail = await mailTo(email)
    expect(mail.parsed.subject).toBe(`[${ticket.number}] We have your ticket`)
    expectNothingOf(mail, /xylophone|xaver/i)
    expect(mail.parsed.headers.get('auto-submitted')).toBe('auto-generated')
    expect([mail.parsed.headers.has('in-reply-to'), mail.parsed.headers.has('references')]).toEqual([false, false])
  })

  it('has nothing of a client whose address only a claim beside an HMAC gives', async () => {
    const email = freshAddress()
    const { clientSessionCreate } = await server.as().data(SIGN_IN, {
      deskToken: desk.token,
      identity: { externalId: 'xaver', signature: hmacOf('xaver', desk.secret), email, name: FORM.name },
    })
    await server.as({ authorization: `Bearer ${clientSessionCreate.token}` }).data(CREATE, { input: { title: FORM.title, content: FORM.content } })
    expectNothingOf(await mailTo(email), /xylophone|xaver/i)
  })

  it('loses the text of the client when it is sent anew to an address that they have claimed since', async () => {
    receiver.conduct = { atRcpt: { code: 550, words: 'No such user' } }
    const client = await asClient(server, desk.id, { name: FORM.name })
    const ticket = await createTicket(client, { title: FORM.title })
    await until(async () => (await rows(sql`select from email_delivery where ticket_id = ${ticket.id} and status = 'FAILED'`)).length === 1, 'the failure')
    receiver.conduct = {}
    const email = freshAddress()
    await rows(sql`update client set email = ${email}, email_claimed = true where id = ${client.id}`)
    const [delivery] = await rows<{ id: string }>(sql`select id from email_delivery where ticket_id = ${ticket.id}`)
    await operator.viewer.data('mutation ($id: ID!) { emailResend(deliveryId: $id) { userErrors { code } } }', { id: delivery!.id })
    expectNothingOf(await mailTo(email), /xylophone|xaver/i)
  })
})

describe('what holds a mail back', () => {
  it('an address that nobody verified gets one automatic mail a day, over all desks, and what is held back can be seen', async () => {
    const email = freshAddress()
    const other = await createDesk(server)
    await giveMailbox(server, other.id, { port: receiver.port })
    await rows(sql`update desk_mailing set confirms_creation = true where desk_id = ${other.id}`)
    await Promise.all([byForm(email), byForm(email, other), byForm(email), byForm(email, other)])
    const found = await deliveriesTo(email)
    expect(found.filter(({ status }) => status === 'SUPPRESSED')).toHaveLength(3)
    const [held] = await rows<{ ticketId: string }>(sql`select ticket_id as "ticketId" from email_delivery where to_address = ${email} and status = 'SUPPRESSED' limit 1`)
    const { ticket } = await operator.viewer.data('query ($id: ID!) { ticket(id: $id) { emailDelivery { status to error } activity { nodes { __typename ... on EmailSuppressed { to reason } } } } }', { id: held!.ticketId })
    const reason = 'This address, which nobody verified, has had an automatic mail today.'
    expect(ticket.emailDelivery).toEqual({ status: 'SUPPRESSED', to: email, error: reason })
    expect(ticket.activity.nodes).toContainEqual({ __typename: 'EmailSuppressed', to: email, reason })
    await rows(sql`update email_delivery set created_at = created_at - interval '24 hours 1 second' where to_address = ${email}`)
    await byForm(email)
    expect((await deliveriesTo(email)).filter(({ status }) => status !== 'SUPPRESSED')).toHaveLength(2)
    await mailTo(email)
  })

  it('who puts ever other words behind a + is one and the same address', async () => {
    const [local, domain] = freshAddress().split('@')
    await byForm(`${local}+one@${domain}`)
    await byForm(`${local}+two@${domain}`)
    await byForm(`${local}@${domain}`)
    const statuses = await rows<{ status: string }>(sql`select status from email_delivery where to_address like ${`${local}%`} and status = 'SUPPRESSED'`)
    expect(statuses).toHaveLength(2)
    await mailTo(`${local}+one@${domain}`)
  })

  it('a ticket gets ten automatic mails in ten minutes, and replies of operators besides', async () => {
    const client = await asClient(server, desk.id, { email: freshAddress() })
    const ticket = await createTicket(client)
    const written: string[] = []
    for (let count = 0; count < 11; count++) {
      const { ticketReply } = await operator.viewer.data('mutation ($id: ID!) { ticketReply(ticketId: $id, input: { body: "Hello" }) { comment { id } } }', { id: ticket.id })
      written.push(ticketReply.comment.id)
    }
    for (const commentId of written) await command(server.services, (tx) => queueEmail(tx, server.services, { ticketId: ticket.id, commentId, automatic: true, trusted: true }))
    const statuses = await rows<{ held: boolean }>(sql`select problem is not null as held from email_delivery where ticket_id = ${ticket.id} order by created_at, id`)
    expect(statuses.map(({ held }) => held)).toEqual([...Array<boolean>(10).fill(false), true, true])
    await replyByMail(operator.viewer, ticket.id, 'By a person')
    await until(() => receiver.mails.some(({ parsed }) => parsed.text!.startsWith('By a person')), 'the reply')
  })

  it.each(['noreply@x.example', 'no-reply+1@x.example', 'no_reply@x.example', 'do-not-reply@x.example', 'MAILER-DAEMON@x.example', 'postmaster@x.example', 'bounce-12_3@x.example', 'bounces+a=b@x.example'])(
    'an automatic mail to %s, which nobody reads',
    async (email) => {
      await byForm(email)
      expect(await deliveriesTo(email)).toMatchObject([{ status: 'SUPPRESSED', problem: 'Nobody reads the mail of this address.' }])
    },
  )

  it('not one to somebody whose name begins like that', async () => {
    await byForm('bouncer@x.example')
    expect(await deliveriesTo('bouncer@x.example')).toMatchObject([{ problem: null }])
  })

  it('a mail to an address of this helpdesk itself, whoever orders it', async () => {
    const own = mailbox.replace('@', '+t.x@').toUpperCase().replace('DESK.EXAMPLE', 'desk.example')
    const client = await asClient(server, desk.id, { email: own })
    const ticket = await createTicket(client)
    await replyByMail(operator.viewer, ticket.id, 'Hello')
    expect(await deliveriesTo(own)).toMatchObject([{ status: 'SUPPRESSED', automatic: true }, { status: 'SUPPRESSED', automatic: false }])
  })
})
