import sql from 'sql-template-tag'
import { asClient, asLinkHolder, asOperator, createDesk, createTicket, reply, type TestClient, type TestDesk, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { deliveryOf, giveMailbox, hurry, replyByMail, untilDelivery } from '../../../test/mailbox.js'
import { MailReceiver } from '../../../test/mail-receiver.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until } from '../../../test/test-viewer.js'
import { readReplyAddress } from '../addresses/reply-address.js'
import { sendEmail } from './send-email.js'

const EVENTS = 'query ($id: ID!) { ticket(id: $id) { activity(first: 50) { nodes { __typename actorName ... on EmailSent { to } ... on EmailFailed { to reason } ... on EmailSuppressed { to reason } } } } }'

let server: TestServer
let receiver: MailReceiver
let desk: TestDesk
let mailbox: string
let operator: TestOperator
let client: TestClient
let ticket: TestTicket

const rows = (statement: ReturnType<typeof sql>) => server.services.database.rows(statement)
const emailOf = async (clientId: string) => (await server.services.database.rows<{ email: string }>(sql`select email from client where id = ${clientId}`))[0]!.email
const mailEvents = async (id = ticket.id) =>
  ((await operator.viewer.data(EVENTS, { id })).ticket.activity.nodes as { __typename: string }[]).filter(({ __typename }) => __typename.startsWith('Email'))
const resend = async (deliveryId: string) =>
  (await operator.viewer.data('mutation ($id: ID!) { emailResend(deliveryId: $id) { delivery { status to } userErrors { code message } } }', { id: deliveryId })).emailResend
const ask = (mutation: string) => operator.viewer.data(`mutation { ${mutation} { userErrors { code message } } }`)

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

beforeEach(async () => {
  receiver = await MailReceiver.start()
  desk = await createDesk(server)
  mailbox = await giveMailbox(server, desk.id, { port: receiver.port })
  operator = await asOperator(server, { name: 'Olga Operator' })
  client = await asClient(server, desk.id, { name: 'Clara Client' })
  ticket = await createTicket(client, { title: 'The grinder is loud' })
})
afterEach(async () => {
  await receiver.stop()
  // What is still tried would go to whoever has the port next.
  await rows(sql`delete from graphile_worker._private_jobs where locked_at is null`)
})

async function upload(name: string, content: string | Uint8Array<ArrayBuffer>, type?: string): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([content], { type }), name)
  const response = await fetch(`${server.url}/attachments`, { method: 'POST', headers: operator.viewer.headers, body: form })
  return ((await response.json()) as { id: string }).id
}

describe('the mail of a reply', () => {
  it('comes from the mailbox to the client alone, as HTML and text, with the public link and a signed address to answer to', async () => {
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Have you **cleaned** it?')
    const [mail] = await receiver.received(1)
    const email = await emailOf(client.id)
    expect(mail).toMatchObject({ from: mailbox, to: [email] })
    expect(mail!.parsed.from!.value).toEqual([{ address: mailbox, name: 'Support' }])
    expect([mail!.parsed.to].flat().map((to) => to!.text)).toEqual([email])
    expect([mail!.parsed.cc, mail!.parsed.bcc]).toEqual([undefined, undefined])
    expect(mail!.parsed.subject).toBe(`[${ticket.number}] The grinder is loud`)
    expect(mail!.parsed.html).toContain('Have you <strong>cleaned</strong> it?')
    expect(mail!.parsed.html).toContain(`href="${ticket.publicUrl}"`)
    expect(mail!.parsed.text).toContain('Have you **cleaned** it?')
    expect(mail!.parsed.text).toContain(ticket.publicUrl)
    expect(mail!.parsed.text).toContain('Olga Operator')
    const replyTo = mail!.parsed.replyTo!.value[0]!.address!
    const read = readReplyAddress(server.services.secretBox, replyTo)!
    expect(replyTo.startsWith(`${mailbox.split('@')[0]}+t.`)).toBe(true)
    expect([read.ticketId, read.role, read.isGenuineFor()]).toEqual([ticket.id, 'client', true])
    for (const header of ['auto-submitted', 'precedence', 'sender', 'in-reply-to']) expect(mail!.parsed.headers.has(header)).toBe(false)
    expect(mail!.raw).not.toContain(operator.email)
    expect(await untilDelivery(operator.viewer, commentId, 'SENT')).toMatchObject({ to: email, error: null })
    expect(await mailEvents()).toEqual([{ __typename: 'EmailSent', actorName: expect.any(String), to: email }])
  })

  it('brings the files of the reply along, and names those that are too large for it', async () => {
    const attachmentIds = [await upload('a "plan"\u202e.txt', 'Step 1'), await upload('film.bin', new Uint8Array(10 * 1024 * 1024 + 1))]
    await replyByMail(operator.viewer, ticket.id, 'See below', { attachmentIds })
    const [mail] = await receiver.received(1)
    expect(mail!.parsed.attachments.map(({ content }) => content.toString())).toEqual(['Step 1'])
    expect(mail!.parsed.text).toContain('📎 film.bin')
    expect(mail!.parsed.html).toContain('📎 film.bin')
  })

  it('chains the mails that were exchanged with this address, and no others', async () => {
    const email = await emailOf(client.id)
    await replyByMail(operator.viewer, ticket.id, 'First')
    await receiver.received(1)
    await until(async () => (await mailEvents()).length === 1, 'the first')
    await rows(sql`
      insert into incoming_mail (id, desk_id, door, envelope_to, raw, size, message_key, body_hash, status, message_id, from_address, ticket_id)
      values (gen_random_uuid(), ${desk.id}, 'SMTP', '{}', '', 0, 'theirs', '', 'READ', '<theirs@client.example>', ${email.toUpperCase()}, ${ticket.id}),
             (gen_random_uuid(), ${desk.id}, 'SMTP', '{}', '', 0, 'another', '', 'READ', '<secret@third.example>', 'third@example.com', ${ticket.id})`)
    await replyByMail(operator.viewer, ticket.id, 'Second')
    const [first, second] = await receiver.received(2)
    expect(second!.parsed.inReplyTo).toBe('<theirs@client.example>')
    expect(second!.parsed.references).toEqual([first!.messageId, '<theirs@client.example>'])
    expect(second!.messageId).not.toBe(first!.messageId)
    await until(async () => (await mailEvents()).length === 2, 'the second')
    await rows(sql`update client set email = 'new@example.com' where id = ${client.id}`)
    await replyByMail(operator.viewer, ticket.id, 'To the new address')
    const third = (await receiver.received(3))[2]!
    expect([third.parsed.inReplyTo, third.parsed.references]).toEqual([undefined, undefined])
  })

  it('speaks as the desk wrote, and in its language where it wrote nothing', async () => {
    await rows(sql`update desk set language = 'de' where id = ${desk.id}`)
    await replyByMail(operator.viewer, ticket.id, 'Erste')
    expect((await receiver.received(1))[0]!.parsed.html).toContain('Ticket ansehen')
    await rows(sql`insert into email_template (desk_id, kind, subject, body) values (${desk.id}, 'REPLY', 'Neues zu {{ticket_number}}', '# Hallo {{client_name}}

{{comment_content}}')`)
    await replyByMail(operator.viewer, ticket.id, 'Zweite')
    const [, mail] = await receiver.received(2)
    expect(mail!.parsed.subject).toBe(`Neues zu ${ticket.number}`)
    expect(mail!.parsed.text).toContain('# Hallo Clara Client\n\nZweite')
    expect(mail!.parsed.html).not.toContain('Ticket ansehen')
  })

  it('expands nothing of what people wrote, and takes 64 KB of it', async () => {
    const other = await createTicket(client, { title: '{{ticket_url}} {{operator_name}}' })
    await replyByMail(operator.viewer, other.id, `{{client_name}} ${'x'.repeat(64 * 1024 - 20)}`)
    const [mail] = await receiver.received(1)
    expect(mail!.parsed.subject).toBe(`[${other.number}] {{ticket_url}} {{operator_name}}`)
    expect(mail!.parsed.text).toContain('{{client_name}} xxx')
    expect(mail!.parsed.text!.match(/x+/g)!.sort((a, b) => b.length - a.length)[0]).toHaveLength(64 * 1024 - 20)
    expect(Math.max(...mail!.raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
  })

  it('gets no header from a name, a title, an address or a file', async () => {
    const evil = 'x\r\nBcc: evil@example.com\r\nX-Evil: 1\u2028X-Evil: 2\n\nbody'
    const evilTitle = await createTicket(client, { title: 'evil title' })
    await rows(sql`update ticket set title = ${evil} where id = ${evilTitle.id}`)
    await rows(sql`update desk set name = ${evil} where id = ${desk.id}`)
    await rows(sql`update mailbox set from_name = ${`Ä ${evil} <ceo@bank.example>`} where desk_id = ${desk.id}`)
    await rows(sql`update client set name = ${evil} where id = ${client.id}`)
    await rows(sql`update operator set name = ${evil} where id = ${operator.id}`)
    const file = await upload('plan.txt', 'Step 1')
    await rows(sql`update attachment set file_name = ${evil} where id = ${file}`)
    await rows(sql`insert into email_template (desk_id, kind, subject, body) values (${desk.id}, 'REPLY', 'a {{ticket_title}} {{desk_name}} {{client_name}} {{operator_name}}', '{{comment_content}}')`)
    await replyByMail(operator.viewer, evilTitle.id, 'Hello', { attachmentIds: [file] })
    const [mail] = await receiver.received(1)
    const head = mail!.raw.slice(0, mail!.raw.indexOf('\r\n\r\n'))
    expect(head.split('\r\n').filter((line) => !/^\s/.test(line)).map((line) => line.split(':')[0]).sort()).toEqual(['Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'Reply-To', 'Subject', 'To', 'X-Helpdesk'])
    expect(head).not.toMatch(/=0[AD]/i)
    expect(mail!.raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(mail!.to).toEqual([await emailOf(client.id)])
    expect(mail!.parsed.from!.value.map(({ address }) => address)).toEqual([mailbox])
  })

  it('holds no internal comment, and no other client of the desk', async () => {
    await operator.viewer.data('mutation ($id: ID!) { ticketAddInternalComment(ticketId: $id, input: { body: "xylophone" }) { userErrors { code } } }', { id: ticket.id })
    const other = await asClient(server, desk.id, { name: 'Carl Confidential' })
    await createTicket(other)
    await replyByMail(operator.viewer, ticket.id, 'Hello')
    const [{ parsed, raw }] = (await receiver.received(1)) as [(typeof receiver.mails)[0]]
    for (const text of [raw, parsed.html, parsed.text]) for (const secret of ['xylophone', 'Carl', operator.email]) expect(text).not.toContain(secret)
  })
})

describe('a mail server that is difficult', () => {
  it('4xx: it is tried again later, and until then shown as waiting with the words of the server', async () => {
    receiver.conduct = { atRcpt: { code: 450, words: '4.2.0 Greylisted, come back later' } }
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    await until(async () => (await deliveryOf(operator.viewer, commentId))!.error !== null, 'the first try')
    expect(await deliveryOf(operator.viewer, commentId)).toMatchObject({ status: 'QUEUED', error: '450 4.2.0 Greylisted, come back later', withdrawableUntil: null })
    const [job] = await server.services.database.rows<{ seconds: number }>(sql`
      select extract(epoch from run_at - now())::int as seconds from graphile_worker._private_jobs where key = (select 'email ' || id from email_delivery where comment_id = ${commentId})`)
    expect(job!.seconds).toBeGreaterThan(20)
    expect(job!.seconds).toBeLessThanOrEqual(30)
    receiver.conduct = {}
    await hurry(server)
    expect(await untilDelivery(operator.viewer, commentId, 'SENT')).toMatchObject({ error: null })
    expect(receiver.mails).toHaveLength(1)
    expect((await mailEvents()).map(({ __typename }) => __typename)).toEqual(['EmailSent'])
  })

  it('5xx: it has failed at once, says so on the ticket, and goes to the new address when it is sent again', async () => {
    receiver.conduct = { atRcpt: { code: 550, words: '5.1.1 No such user here' } }
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    const failed = await untilDelivery(operator.viewer, commentId, 'FAILED')
    const before = await emailOf(client.id)
    expect(failed).toMatchObject({ to: before, error: '550 5.1.1 No such user here' })
    expect(await mailEvents()).toMatchObject([{ __typename: 'EmailFailed', to: before, reason: '550 5.1.1 No such user here' }])
    await rows(sql`update client set email = 'moved@example.com' where id = ${client.id}`)
    receiver.conduct = {}
    expect(await resend(failed.id)).toMatchObject({ delivery: { status: 'QUEUED', to: 'moved@example.com' }, userErrors: [] })
    await untilDelivery(operator.viewer, commentId, 'SENT')
    expect(receiver.mails[0]!.to).toEqual(['moved@example.com'])
    expect(await resend(failed.id)).toMatchObject({ delivery: null, userErrors: [{ code: 'CONFLICT' }] })
  })

  it.each([
    ['5xx behind the mail', { atData: { code: 554, words: '5.7.1 Message refused' } }, 'FAILED', '554 5.7.1 Message refused'],
    ['4xx behind the mail', { atData: { code: 452, words: '4.3.1 Disk full' } }, 'QUEUED', '452 4.3.1 Disk full'],
    ['a sender that it does not know', { atMailFrom: { code: 553, words: '5.7.1 Not your address' } }, 'FAILED', '553 5.7.1 Not your address'],
    ['one who should have signed in', { atMailFrom: { code: 530, words: '5.7.0 Authentication required' } }, 'QUEUED', '530 5.7.0 Authentication required'],
  ])('%s', async (_what, conduct, status, error) => {
    receiver.conduct = conduct
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    await until(async () => (await deliveryOf(operator.viewer, commentId))!.error !== null, 'its words')
    expect(await deliveryOf(operator.viewer, commentId)).toMatchObject({ status, error })
  })

  it('5xx: it is not sent again once the client may not read the comment any more', async () => {
    receiver.conduct = { atData: { code: 554, words: '5.7.1 Message refused' } }
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    const { id } = await untilDelivery(operator.viewer, commentId, 'FAILED')
    await rows(sql`update comment set visibility = 'INTERNAL' where id = ${commentId}`)
    expect(await resend(id)).toEqual({ delivery: null, userErrors: [{ code: 'CONFLICT', message: expect.stringContaining('may not read') }] })
  })

  it('a mail that is larger than it takes has failed at once', async () => {
    const small = await MailReceiver.start({ size: 2000 })
    await rows(sql`update mailbox set smtp_port = ${small.port} where desk_id = ${desk.id}`)
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello '.repeat(500))
    expect((await untilDelivery(operator.viewer, commentId, 'FAILED')).error).toContain('size')
    await small.stop()
  })

  it('nobody there: it waits, for a day, and has failed then', async () => {
    await receiver.stop()
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    await until(async () => (await deliveryOf(operator.viewer, commentId))!.error !== null, 'the first try')
    expect(await deliveryOf(operator.viewer, commentId)).toMatchObject({ status: 'QUEUED', error: expect.stringContaining('ECONNREFUSED') })
    await rows(sql`update email_delivery set first_tried_at = now() - interval '24 hours 1 second' where comment_id = ${commentId}`)
    await hurry(server)
    await untilDelivery(operator.viewer, commentId, 'FAILED')
    expect(await mailEvents()).toMatchObject([{ __typename: 'EmailFailed', reason: expect.stringContaining('ECONNREFUSED') }])
    receiver = await MailReceiver.start()
  })

  it('waits longer from try to try, and never longer than two hours', async () => {
    receiver.conduct = { atRcpt: { code: 450, words: 'Later' } }
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    await until(async () => (await deliveryOf(operator.viewer, commentId))!.error !== null, 'the first try')
    const { id } = (await deliveryOf(operator.viewer, commentId))!
    const waits: number[] = []
    for (const tries of [1, 4, 20]) {
      await rows(sql`update email_delivery set tries = ${tries} where id = ${id}`)
      await sendEmail(server.services, id)
      const [job] = await server.services.database.rows<{ seconds: number }>(sql`select round(extract(epoch from run_at - now()))::int as seconds from graphile_worker._private_jobs where key = ${`email ${id}`}`)
      waits.push(job!.seconds)
    }
    expect(waits).toEqual([60, 480, 7200])
  })

  it('a line that breaks before its 250: the mail comes twice, under the same Message-ID, and is shown as sent once', async () => {
    receiver.conduct = { dropsAfterData: true }
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    await until(async () => (await deliveryOf(operator.viewer, commentId))!.error !== null, 'the broken line')
    receiver.conduct = {}
    await hurry(server)
    await untilDelivery(operator.viewer, commentId, 'SENT')
    const [first, second] = receiver.mails
    expect(second!.messageId).toBe(first!.messageId)
    expect(receiver.mails).toHaveLength(2)
    expect(await mailEvents()).toHaveLength(1)
  })

  it('one whose 250 cannot be written down for a moment is not asked again', async () => {
    await rows(sql`create sequence refusal`)
    await rows(sql`
      create function refuse_twice() returns trigger language plpgsql as $$ begin
        if nextval('refusal') <= 2 then raise exception 'not now'; end if;
        return new;
      end $$`)
    await rows(sql`create trigger refusing before update on email_delivery for each row when (new.status = 'SENT') execute function refuse_twice()`)
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    await untilDelivery(operator.viewer, commentId, 'SENT')
    await rows(sql`drop function refuse_twice cascade`)
    expect(await rows(sql`select last_value::int as tries from refusal`)).toEqual([{ tries: 3 }])
    expect(receiver.mails).toHaveLength(1)
    expect(await mailEvents()).toHaveLength(1)
  })

  it('one that hangs holds up no other desk, with whatever there is to mail', async () => {
    receiver.conduct = { hangs: 'at RCPT' }
    await rows(sql`update operator set preferences = jsonb_set(preferences, '{notificationsByMail}', 'true') where id = ${operator.id}`)
    for (let n = 0; n < 5; n++) {
      const { id } = await createTicket(client)
      await replyByMail(operator.viewer, id, 'Hello')
      await (await asOperator(server)).viewer.data('mutation ($id: ID!, $operator: ID) { ticketAssign(ticketId: $id, operatorId: $operator) { userErrors { code } } }', { id, operator: operator.id })
    }
    await hurry(server)
    await until(() => receiver.connections > 0, 'the first mail')
    const [fast, otherDesk] = [await MailReceiver.start(), await createDesk(server)]
    await giveMailbox(server, otherDesk.id, { port: fast.port })
    await replyByMail(operator.viewer, (await createTicket(await asClient(server, otherDesk.id))).id, 'Hello')
    await fast.received(1)
    expect(receiver.connections).toBe(1)
    receiver.release()
    await receiver.received(5)
    await fast.stop()
  })
})

describe('signing in, and privacy on the way', () => {
  async function otherServer(setup: Parameters<typeof MailReceiver.start>[0], account: { security?: 'TLS' | 'STARTTLS' | 'NONE'; user?: string; password?: string; host?: string }): Promise<MailReceiver> {
    const other = await MailReceiver.start(setup)
    const { security = 'NONE', user = null, password, host = '127.0.0.1' } = account
    await rows(sql`
      update mailbox set smtp_host = ${host}, smtp_port = ${other.port}, smtp_security = ${security}::mail_security, smtp_user = ${user},
             smtp_password_encrypted = ${password ? server.services.secretBox.encrypt(password) : null} where desk_id = ${desk.id}`)
    return other
  }

  it('signs in as the mailbox says; a wrong password can be put right within the day', async () => {
    const other = await otherServer({ account: { user: 'support', password: 'right' } }, { user: 'support', password: 'wrong' })
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    await until(async () => (await deliveryOf(operator.viewer, commentId))!.error !== null, 'the refusal')
    const { status, error } = (await deliveryOf(operator.viewer, commentId))!
    expect([status, error]).toEqual(['QUEUED', '535 5.7.8 Error: authentication failed'])
    await rows(sql`update mailbox set smtp_password_encrypted = ${server.services.secretBox.encrypt('right')} where desk_id = ${desk.id}`)
    await hurry(server)
    await untilDelivery(operator.viewer, commentId, 'SENT')
    expect(other.mails[0]!.user).toBe('support')
    await other.stop()
  })

  it.each([
    ['STARTTLS was taken out of what the server offers', {}, 'STARTTLS' as const],
    ['nobody vouches for the certificate', { offersStartTls: true }, 'STARTTLS' as const],
    ['TLS is asked for, and the server speaks plainly', {}, 'TLS' as const],
    ['TLS is asked for, and nobody vouches for the certificate', { secure: true }, 'TLS' as const],
  ])('hands over neither mail nor password where %s', async (_what, setup, security) => {
    const other = await otherServer({ ...setup, account: { user: 'support', password: 'right' } }, { security, user: 'support', password: 'right', host: 'localhost' })
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    await until(async () => (await deliveryOf(operator.viewer, commentId))!.error !== null, 'the failure')
    expect((await deliveryOf(operator.viewer, commentId))!.status).toBe('QUEUED')
    expect([other.mails.length, other.passwords.length]).toEqual([0, 0])
    await other.stop()
  })

  it('NONE is what it says: no STARTTLS, though it is offered', async () => {
    const other = await otherServer({ offersStartTls: true }, { security: 'NONE' })
    await replyByMail(operator.viewer, ticket.id, 'Hello')
    expect((await other.received(1))[0]!.encrypted).toBe(false)
    await other.stop()
  })
})

describe('what happens while a mail waits', () => {
  beforeEach(() => rows(sql`update desk_mailing set undo_seconds = 60 where desk_id = ${desk.id}`))

  const settled = async (commentId: string) => {
    await hurry(server)
    await until(async () => (await server.services.database.rows(sql`select from email_delivery where comment_id = ${commentId} and status <> 'QUEUED'`)).length === 1, 'the end')
    return (await server.services.database.rows<{ status: string }>(sql`select status from email_delivery where comment_id = ${commentId}`))[0]!.status
  }

  it.each(['commentRemove', 'commentMakeInternal'])('%s: it is not sent', async (mutation) => {
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    await ask(`${mutation}(commentId: "${commentId}")`)
    expect(await settled(commentId)).toBe('SUPPRESSED')
    expect(receiver.connections).toBe(0)
    expect(await mailEvents()).toMatchObject([{ __typename: 'EmailSuppressed' }])
  })

  it('commentEdit: it says what the comment says now', async () => {
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Helo')
    await ask(`commentEdit(commentId: "${commentId}", input: { body: "Hello" })`)
    expect(await settled(commentId)).toBe('SENT')
    expect(receiver.mails[0]!.parsed.text).toMatch(/^Hello\n/)
  })

  it('ticketMerge: it goes out about the ticket that has the comment now, which tells of it', async () => {
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    const into = await createTicket(client, { title: 'The kettle drips' })
    await ask(`ticketMerge(ticketId: "${ticket.id}", intoTicketId: "${into.id}")`)
    expect(await settled(commentId)).toBe('SENT')
    const [{ parsed }] = receiver.mails as [(typeof receiver.mails)[0]]
    expect(parsed.subject).toBe(`[${into.number}] The kettle drips`)
    expect(parsed.text).toContain(into.publicUrl)
    expect(readReplyAddress(server.services.secretBox, parsed.replyTo!.value[0]!.address!)!.ticketId).toBe(into.id)
    const [event] = await server.services.database.rows(sql`select ticket_id as "ticketId" from ticket_event where kind = 'EmailSent' and comment_id = ${commentId}`)
    expect(event).toEqual({ ticketId: into.id })
  })

  it('the link revoked: it goes out without one', async () => {
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    await rows(sql`update public_link set revoked_at = now() where ticket_id = ${ticket.id}`)
    expect(await settled(commentId)).toBe('SENT')
    expect(receiver.mails[0]!.parsed.text).not.toContain('/helpdesk/ticket/')
  })

  it('the secret of the helpdesk changed: it waits, and what went wrong in here is for the log', async () => {
    await rows(sql`update mailbox set smtp_user = 'support', smtp_password_encrypted = ${Buffer.alloc(40)} where desk_id = ${desk.id}`)
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    await hurry(server)
    await until(async () => (await deliveryOf(operator.viewer, commentId))?.error !== null, 'the first try')
    expect(await deliveryOf(operator.viewer, commentId)).toMatchObject({ status: 'QUEUED', error: 'The helpdesk could not make the mail; its log tells why.' })
  })

  it('the mailbox removed: it fails, and says so', async () => {
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    server.services.config.catchesMail = false
    await ask(`deskMailboxRemove(deskId: "${desk.id}")`)
    expect(await settled(commentId)).toBe('FAILED')
    server.services.config.catchesMail = true
    expect(await mailEvents()).toMatchObject([{ __typename: 'EmailFailed', reason: expect.stringContaining('no mailbox') }])
    expect(receiver.connections).toBe(0)
  })
})

describe('who hears of it', () => {
  it('the team in the history, by push and by updatedAt; the client and the public link in none of them', async () => {
    const outsiders = [client.viewer, asLinkHolder(server, ticket.publicUrl)]
    await reply(client.viewer, ticket.id)
    const STATE = 'query ($id: ID!) { ticket(id: $id) { updatedAt eventCursor activity { nodes { __typename } } comments { nodes { emailDelivery { status } } } emailDelivery { status } } }'
    await rows(sql`update desk_mailing set undo_seconds = 60 where desk_id = ${desk.id}`)
    const commentId = await replyByMail(operator.viewer, ticket.id, 'Hello')
    const stateOf = async (viewer: (typeof outsiders)[0]) => (await viewer.data(STATE, { id: ticket.id })).ticket
    const before = await Promise.all(outsiders.map(stateOf))
    const teamBefore = await stateOf(operator.viewer)
    const SUBSCRIPTION = 'subscription ($id: ID!) { ticketEvents(ticketId: $id) { __typename } }'
    const followings = await Promise.all(outsiders.map((viewer) => viewer.follow(SUBSCRIPTION, { id: ticket.id })))
    const team = await operator.viewer.follow(SUBSCRIPTION, { id: ticket.id })
    await hurry(server)
    expect(await team.pushed(1)).toEqual([{ ticketEvents: { __typename: 'EmailSent' } }])
    await untilDelivery(operator.viewer, commentId, 'SENT')
    expect(await Promise.all(outsiders.map(stateOf))).toEqual(before)
    for (const { comments, emailDelivery } of before) expect([...comments.nodes.map((node: any) => node.emailDelivery), emailDelivery]).toEqual([null, null, null])
    expect((await stateOf(operator.viewer)).updatedAt > teamBefore.updatedAt).toBe(true)
    await reply(operator.viewer, ticket.id)
    for (const following of followings) expect((await following.pushed(1))[0]).toEqual({ ticketEvents: { __typename: 'CommentAdded' } })
    await server.disconnect()
  })
})
