import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { command } from '../../../core/command.js'
import { asClient, asOperator, createDesk, createTicket, type TestDesk, type TestOperator } from '../../../test/factories.js'
import { mailsOf, receive, store, rawMail } from '../../../test/mails.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until } from '../../../test/test-viewer.js'
import { caughtMails } from '../development/caught-mails.js'
import { readMail } from './read-mail.js'
import { storeMail } from './store-mail.js'

jest.setTimeout(60_000)

const TICKET = 'query ($id: ID!) { ticket(id: $id) { title content contentHtml status source client { id name email verified } mail { from proven automatic subject } comments { totalCount } } }'

let server: TestServer
let desk: TestDesk
let operator: TestOperator
let count = 0

beforeAll(async () => {
  server = await startTestServer()
  operator = await asOperator(server)
})
afterAll(() => server.stop())
beforeEach(async () => {
  desk = await createDesk(server, { mailboxAddress: `support${++count}@example.com` })
})

const ticketOf = async ({ ticketId }: { ticketId: string | null }) => (await operator.viewer.data(TICKET, { id: ticketId })).ticket
const addClient = async ({ email = 'jan@example.com', verified = false, claimed = false }: { email?: string; verified?: boolean; claimed?: boolean }) => {
  const id = uuid()
  await server.services.database.rows(sql`insert into client (id, desk_id, email, verified, email_claimed) values (${id}, ${desk.id}, ${email}, ${verified}, ${claimed})`)
  return id
}

describe('a mail that answers nothing', () => {
  it('is a new ticket of a new client, who is told without a word of theirs', async () => {
    const received = await receive(server, desk.id, { from: 'Jan Nowak <Jan@Example.com>', subject: 'The {{ticket_url}} grinder', text: 'It makes a *noise*.' })
    expect(received).toMatchObject({ status: 'READ', madeTicket: true, commentId: null, proven: false })
    expect(await ticketOf(received)).toEqual({
      title: 'The {{ticket_url}} grinder',
      content: 'It makes a *noise*.',
      contentHtml: '<p>It makes a *noise*.</p>',
      status: 'OPEN',
      source: 'EMAIL',
      client: { id: expect.any(String), name: 'Jan Nowak', email: 'jan@example.com', verified: false },
      mail: { from: 'jan@example.com', proven: false, automatic: null, subject: 'The {{ticket_url}} grinder' },
      comments: { totalCount: 0 },
    })
    const confirmation = async () => (await caughtMails(server.services)).find(({ to }) => to === 'jan@example.com')
    await until(async () => (await confirmation()) !== undefined, 'the confirmation')
    const [{ raw }] = (await server.services.database.rows<{ raw: Buffer }>(sql`select raw from development_mail where to_address = 'jan@example.com'`)) as [{ raw: Buffer }]
    expect(raw.toString()).not.toMatch(/grinder|noise|Nowak/)
  })

  it.each([['', '(no subject)'], ['   ', '(no subject)'], ['x'.repeat(300), 'x'.repeat(255)]])('has a title with the subject "%s"', async (subject, title) => {
    expect((await ticketOf(await receive(server, desk.id, { subject }))).title).toBe(title)
  })

  it('keeps names and texts within their limits', async () => {
    const received = await receive(server, desk.id, { from: `"${'N'.repeat(400)}" <jan@example.com>`, text: `a\0b ${'ż'.repeat(100_000)}` })
    const { client, content } = await ticketOf(received)
    expect(client.name).toHaveLength(255)
    expect(content).toMatch(/^ab żż/)
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(64 * 1024)
  })

  it('is held back when its desk takes no new tickets', async () => {
    await server.services.database.rows(sql`update desk set active = false where id = ${desk.id}`)
    expect(await receive(server, desk.id)).toMatchObject({ status: 'QUARANTINED', reason: 'DESK_INACTIVE', ticketId: null })
  })

  it.each([null, '', 'a@example.com, b@example.com', 'undisclosed:;', 'ceo@bank.example (c).evil.example', 'jan@localhost', 'józef@żółw.example'])('is held back with the From %s', async (from) => {
    expect(await receive(server, desk.id, { from })).toMatchObject({ status: 'QUARANTINED', reason: 'NO_SENDER', ticketId: null })
  })

  it('is an operator’s only as any stranger’s', async () => {
    const received = await receive(server, desk.id, { from: operator.email })
    expect(received).toMatchObject({ madeTicket: true, proven: false })
    expect((await ticketOf(received)).client).toMatchObject({ email: operator.email, verified: false })
  })

  it('takes an address of a domain in punycode as it is', async () => {
    expect((await ticketOf(await receive(server, desk.id, { from: 'jan@xn--w-uga1v8h.example' }))).client.email).toBe('jan@xn--w-uga1v8h.example')
  })
})

describe('its client', () => {
  it('is who has the address, whatever the capitals', async () => {
    const id = await addClient({ email: 'JAN@example.com' })
    expect((await ticketOf(await receive(server, desk.id, { from: 'jan@Example.COM' }))).client.id).toBe(id)
  })

  it('is a verified one before one who is not, and before an older one', async () => {
    await addClient({})
    const verified = await addClient({ verified: true })
    await addClient({ verified: true })
    expect((await ticketOf(await receive(server, desk.id))).client.id).toBe(verified)
  })

  it('is never who only claims the address', async () => {
    const claims = await addClient({ claimed: true })
    const first = (await ticketOf(await receive(server, desk.id))).client
    expect(first.id).not.toBe(claims)
    expect((await ticketOf(await receive(server, desk.id))).client.id).toBe(first.id)
  })

  it('is never who has it at another desk', async () => {
    const elsewhere = await asClient(server, (await createDesk(server)).id, { email: 'jan@example.com' })
    expect((await ticketOf(await receive(server, desk.id))).client.id).not.toBe(elsewhere.id)
  })

  it('is one, when two mails of somebody new are read at once', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map(async () => {
      const raw = rawMail({})
      await command(server.services, (tx) => storeMail(tx, { deskId: desk.id, door: 'SMTP', envelopeFrom: null, envelopeTo: [], raw }))
      return (await mailsOf(server, desk.id, raw))[0]!.id
    }))
    await Promise.all(ids.map((id) => readMail(server.services, id)))
    await until(async () => (await mailsOf(server, desk.id)).every(({ status }) => status === 'READ'), 'the mails')
    expect(await server.services.database.rows(sql`select from client where desk_id = ${desk.id}`)).toHaveLength(1)
  })
})

describe('caps and loops', () => {
  it('holds back what one sender writes past 100 tickets in an hour, and nobody else', async () => {
    await server.services.database.rows(sql`
      insert into incoming_mail (id, desk_id, door, envelope_to, raw, size, message_key, body_hash, status, from_address, made_ticket)
      select gen_random_uuid(), ${desk.id}, 'SMTP', '{}', 'x', 1, 'key ' || n, '', 'READ', 'jan@example.com', true from generate_series(1, 99) n`)
    expect(await receive(server, desk.id)).toMatchObject({ madeTicket: true })
    expect(await receive(server, desk.id, { from: 'JAN@example.com' })).toMatchObject({ status: 'QUARANTINED', reason: 'TOO_MANY' })
    expect(await receive(server, desk.id, { from: 'jan+other@example.com' })).toMatchObject({ status: 'QUARANTINED', reason: 'TOO_MANY' })
    expect(await receive(server, desk.id, { from: 'eve@example.com' })).toMatchObject({ madeTicket: true })
    await server.services.database.rows(sql`update incoming_mail set received_at = now() - interval '61 minutes' where desk_id = ${desk.id} and message_key = 'key 1'`)
    expect(await receive(server, desk.id)).toMatchObject({ madeTicket: true })
  })

  it('holds back a mail of ours that comes back', async () => {
    const client = await asClient(server, desk.id)
    await createTicket(client)
    const sent = async () => server.services.database.rows<{ raw: Buffer }>(sql`select raw from development_mail where desk_id = ${desk.id}`)
    await until(async () => (await sent()).length === 1, 'a mail of ours')
    expect(await receive(server, desk.id, (await sent())[0]!.raw)).toMatchObject({ status: 'QUARANTINED', reason: 'LOOP' })
    expect(await receive(server, desk.id, { headers: { 'X-Helpdesk': 'another' } })).toMatchObject({ madeTicket: true })
  })

  it.each(['support@loop.example', 'Support <SUPPORT@loop.example>', 'support+t.00000000000000000000000000.000000000000@loop.example'])('holds back what comes from a mailbox of ours: %s', async (from) => {
    await server.services.database.rows(sql`update desk set mailbox_address = null where mailbox_address = 'Support@loop.example'`)
    await createDesk(server, { mailboxAddress: 'Support@loop.example' })
    expect(await receive(server, desk.id, { from })).toMatchObject({ status: 'QUARANTINED', reason: 'LOOP' })
  })
})

describe('the same mail twice', () => {
  const rows = async (deskId = desk.id) => (await mailsOf(server, deskId)).map(({ status, reason }) => [status, reason])
  const settled = () => until(async () => (await mailsOf(server, desk.id)).every(({ status }) => status !== 'RECEIVED'), 'the mails')

  it('is one when it comes by two doors, again, and by twenty at once', async () => {
    const raw = rawMail({ messageId: '<one@example.com>' })
    const other = await server.another()
    await Promise.all(Array.from({ length: 20 }, (_, index) => store(index % 2 ? server : other, desk.id, raw, { door: index % 3 ? 'IMAP' : 'SMTP' })))
    await settled()
    // What relays do to a mail on its way stands in its header.
    await store(server, desk.id, Buffer.concat([Buffer.from('Received: by mx.example.com\r\n'), raw]))
    expect(await rows()).toEqual([['READ', null]])
    expect(await server.services.database.rows(sql`select from ticket where desk_id = ${desk.id}`)).toHaveLength(1)
  })

  it('is one when it has no Message-ID and the same bytes', async () => {
    const raw = rawMail({ messageId: null })
    await receive(server, desk.id, raw)
    await store(server, desk.id, raw)
    await receive(server, desk.id, rawMail({ messageId: null, text: 'Another.' }))
    expect(await rows()).toEqual([['READ', null], ['READ', null]])
  })

  it('is two when only an empty Message-ID is the same', async () => {
    for (const [index, messageId] of ['', ' ', '\0', '\0'].entries()) await receive(server, desk.id, rawMail({ messageId, text: `Mail ${index}` }))
    expect(await rows()).toEqual(Array.from({ length: 4 }, () => ['READ', null]))
  })

  it('is two for two desks', async () => {
    const raw = rawMail({})
    const elsewhere = await createDesk(server)
    await receive(server, desk.id, raw)
    await receive(server, elsewhere.id, raw)
    expect([await rows(), await rows(elsewhere.id)]).toEqual([[['READ', null]], [['READ', null]]])
  })

  it('is the same mail when another relay has put an empty line below it', async () => {
    const raw = rawMail({ messageId: '<one@example.com>' })
    await receive(server, desk.id, raw)
    for (const end of ['\r\n', '\r\n \r\n\r\n']) await store(server, desk.id, Buffer.concat([Buffer.from(raw), Buffer.from(end)]))
    expect(await rows()).toEqual([['READ', null]])
  })

  it('waits in the quarantine, once and with its sender, when only the Message-ID is the same', async () => {
    await receive(server, desk.id, { messageId: '<one@example.com>' })
    const other = rawMail({ messageId: '<one@example.com>', from: 'eve@example.com', subject: 'Other', text: 'Other.' })
    await receive(server, desk.id, other)
    await store(server, desk.id, other)
    expect(await rows()).toEqual([['READ', null], ['QUARANTINED', 'SAME_MESSAGE_ID']])
    const { quarantinedMails } = await operator.viewer.data('{ quarantinedMails { nodes { reason from subject desk { id } } } }')
    expect(quarantinedMails.nodes.filter((mail: { desk: { id: string } }) => mail.desk.id === desk.id)).toEqual([{ reason: 'SAME_MESSAGE_ID', from: 'eve@example.com', subject: 'Other', desk: { id: desk.id } }])
  })
})
