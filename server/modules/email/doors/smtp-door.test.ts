import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import pg from 'pg'
import sql from 'sql-template-tag'
import { createApp } from '../../../app.js'
import { readConfig } from '../../../config.js'
import { startupErrorOf } from '../../../startup-error.js'
import { makeCertificate, type TestCertificate } from '../../../test/certificate.js'
import { createDesk, type TestDesk } from '../../../test/factories.js'
import { SmtpClient } from '../../../test/smtp-client.js'
import { openTestServices, type TestServices } from '../../../test/test-services.js'
import { until } from '../../../test/test-viewer.js'
import { MOST_MAIL_BYTES } from '../incoming/store-mail.js'
import { smtpDoor } from './smtp-door.js'
import { SmtpDelivery } from './smtp-delivery.js'
import { openSmtp } from './smtp-listener.js'

const PACE = { idleSeconds: 60, mostSeconds: 60, closingSeconds: 1 }

describe('the SMTP door', () => {
  let test: TestServices
  let support: TestDesk
  let sales: TestDesk
  let door: Awaited<ReturnType<typeof openSmtp>>
  let counter = 0
  const clients: SmtpClient[] = []

  beforeAll(async () => {
    test = await openTestServices()
    support = await createDesk(test, { mailboxAddress: 'Support@example.com' })
    sales = await createDesk(test, { mailboxAddress: 'sales@example.com' })
    door = await openSmtp(test.services, { port: 0, protocol: 'SMTP' }, PACE)
  })
  afterEach(() => clients.splice(0).forEach((client) => client.cut()))
  afterAll(async () => {
    await door.close()
    await test.close()
  })

  const mail = (body = 'Hello') => Buffer.from(`Message-ID: <${++counter}@client.test>\r\nFrom: clara@client.test\r\nSubject: Help\r\n\r\n${body}\r\n`)
  const stored = (raw: Buffer) =>
    test.services.database.rows<Record<string, unknown>>(sql`
      select desk_id as desk, door, envelope_from as "from", envelope_to as "to", status from incoming_mail where raw = ${raw} order by envelope_to`)
  const rowFor = (desk: TestDesk, to: string[], from = 'clara@client.test') => ({ desk: desk.id, door: 'SMTP', from, to, status: 'RECEIVED' })

  async function connect(port = door.port): Promise<SmtpClient> {
    const client = await SmtpClient.connect(port)
    clients.push(client)
    return client
  }

  it('takes mail for the address of a desk, in any case and with something behind a +, and for no other', async () => {
    const client = await connect()
    const raw = mail()
    const replies = await client.envelope('clara@client.test', 'SUPPORT+t.abc@Example.com', 'nobody@example.com', 'support@elsewhere.example')
    expect(replies).toEqual([
      expect.stringMatching(/^250 /),
      expect.stringMatching(/^250 /),
      '550 5.1.1 There is no such mailbox at this helpdesk',
      '550 5.1.1 There is no such mailbox at this helpdesk',
      expect.stringMatching(/^354 /),
    ])
    client.writeMail(raw)
    expect(await client.reply()).toMatch(/^250 2\.6\.0 /)
    expect(await stored(raw)).toEqual([rowFor(support, ['SUPPORT+t.abc@Example.com'])])
    const [key] = await test.services.database.rows<{ key: string }>(sql`select message_key as key from incoming_mail where raw = ${raw}`)
    expect(key).toEqual({ key: `<${counter}@client.test>` })
  })

  it('has nothing to begin with when no recipient is known, and offers neither a sign-in nor STARTTLS', async () => {
    const client = await connect()
    expect((await client.envelope('clara@client.test', 'nobody@example.com')).at(-1)).toMatch(/^503 /)
    const hello = await client.say('EHLO relay.test')
    expect(hello).toContain(`SIZE ${MOST_MAIL_BYTES}`)
    expect(hello).toContain('PIPELINING')
    expect(hello).not.toMatch(/AUTH|STARTTLS/)
    expect(await client.say('AUTH PLAIN AGEAYg==')).toMatch(/^500 /)
    expect(await client.say('STARTTLS')).toMatch(/^500 /)
  })

  it('stores a mail to two desks for both, and once for a desk that it names twice', async () => {
    const raw = mail()
    expect(await (await connect()).deliver(raw, 'clara@client.test', 'sales@example.com', 'support@example.com', 'support+a@example.com')).toMatch(/^250 /)
    expect(await stored(raw)).toEqual([rowFor(sales, ['sales@example.com']), rowFor(support, ['support@example.com', 'support+a@example.com'])])
  })

  it('knows the null sender from an unknown one', async () => {
    const raw = mail()
    expect(await (await connect()).deliver(raw, '', 'support@example.com')).toMatch(/^250 /)
    expect(await stored(raw)).toEqual([rowFor(support, ['support@example.com'], '')])
  })

  it('keeps every byte: dots, 8 bits, NUL, lines without an end and lines with another one', async () => {
    const every = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte !== 10 && byte !== 13))
    const raw = Buffer.concat([mail('.\r\n..\r\n.hidden\r\n...'), every, Buffer.from('\r\n\n\r \0\0\r\n..\r\n'), Buffer.alloc(100_000, 'x'), Buffer.from('\r\n.\r\n.\r\n')])
    expect(await (await connect()).deliver(raw, 'clara@client.test', 'support@example.com')).toMatch(/^250 /)
    expect(await stored(raw)).toHaveLength(1)

    const inPieces = Buffer.concat([Buffer.from('.'), mail('.\r\n.')])
    const client = await connect()
    await client.envelope('clara@client.test', 'support@example.com')
    for (const byte of Buffer.from(`.${inPieces.toString('latin1').replaceAll('\r\n.', '\r\n..')}.\r\n`, 'latin1')) {
      client.write(Buffer.from([byte]))
      await new Promise(setImmediate)
    }
    expect(await client.reply()).toMatch(/^250 /)
    expect(await stored(inPieces)).toHaveLength(1)
  })

  it('takes several mails in one breath', async () => {
    const [first, second] = [mail('one'), mail('two')]
    const client = await connect()
    const transaction = (raw: Buffer, to: string) => `MAIL FROM:<clara@client.test>\r\nRCPT TO:<${to}>\r\nDATA\r\n${raw}.\r\n`
    client.write(`EHLO relay.test\r\n${transaction(first, 'support@example.com')}${transaction(second, 'sales@example.com')}QUIT\r\n`)
    const replies: string[] = []
    while (replies.length < 10) replies.push((await client.reply()).slice(0, 3))
    expect(replies).toEqual(['250', '250', '250', '354', '250', '250', '250', '354', '250', '221'])
    expect([...(await stored(first)), ...(await stored(second))]).toEqual([rowFor(support, ['support@example.com']), rowFor(sales, ['sales@example.com'])])
  })

  it('stores a mail once that is sent again, as a relay does that has not heard the answer', async () => {
    const raw = mail()
    for (const _ of [1, 2]) expect(await (await connect()).deliver(raw, 'clara@client.test', 'support@example.com')).toMatch(/^250 /)
    expect(await stored(raw)).toHaveLength(1)
  })

  it('refuses what is too large, said beforehand or not, and goes on with the next', async () => {
    const client = await connect()
    await client.say('EHLO relay.test')
    expect(await client.say(`MAIL FROM:<clara@client.test> SIZE=${MOST_MAIL_BYTES + 1}`)).toMatch(/^552 /)
    const large = Buffer.concat([mail(), Buffer.alloc(MOST_MAIL_BYTES, 'x'), Buffer.from('\r\n')])
    expect(await client.deliver(large, 'clara@client.test', 'support@example.com')).toMatch(/^552 5\.3\.4 /)
    const raw = mail()
    expect(await client.deliver(raw, 'clara@client.test', 'support@example.com')).toMatch(/^250 /)
    expect(await test.services.database.rows(sql`select id from incoming_mail where size > 1000000`)).toEqual([])
  })

  it('takes a hundred recipients and refuses the next for now', async () => {
    const client = await connect()
    const replies = await client.envelope('clara@client.test', ...Array.from({ length: 101 }, (_, n) => `support+${n}@example.com`))
    expect(replies.filter((reply) => reply.startsWith('250'))).toHaveLength(101)
    expect(replies.at(-2)).toBe('452 4.5.3 Error: too many recipients')
  })

  it('keeps nothing of a mail whose sender goes away before its end', async () => {
    const client = await connect()
    const raw = mail()
    await client.envelope('clara@client.test', 'support@example.com')
    client.write(raw)
    client.cut()
    const other = await connect()
    expect(await other.deliver(raw, 'clara@client.test', 'support@example.com')).toMatch(/^250 /)
    expect(await test.services.database.rows(sql`select status from incoming_mail where message_key like ${`%<${counter}@client.test>%`}`)).toEqual([{ status: 'RECEIVED' }])
  })

  it('leaves the database to everybody else while many mails come at once, and takes all of them', async () => {
    const { database } = test.services
    const senders = await Promise.all(Array.from({ length: 12 }, () => connect()))
    const blocker = new pg.Client({ connectionString: database.url })
    await blocker.connect()
    await blocker.query('begin; lock table incoming_mail in access exclusive mode')
    const take = jest.spyOn(SmtpDelivery.prototype, 'take')
    const replies = Promise.all(senders.map((sender) => sender.deliver(mail(), 'clara@client.test', 'support@example.com')))
    try {
      await until(() => take.mock.calls.length === senders.length && take.mock.calls.every(([stream]) => stream.readableEnded), 'all mails')
      expect(database.pool.waitingCount).toBe(0)
    } finally {
      take.mockRestore()
      await blocker.query('rollback')
      await blocker.end()
    }
    expect(await replies).toEqual(senders.map(() => expect.stringMatching(/^250 /)))
  })

  it('says 451 while the database cannot store, and has the mail once when it is sent again', async () => {
    const { database } = test.services
    const raw = mail()
    const client = await connect()
    const blocker = new pg.Client({ connectionString: database.url })
    await blocker.connect()
    await blocker.query('begin; lock table incoming_mail in access exclusive mode')
    const reply = client.deliver(raw, 'clara@client.test', 'support@example.com')
    const waiting = async () => (await database.rows<{ pid: number }>(sql`select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`))[0]
    await until(async () => !!(await waiting()), 'the mail to wait for the table')
    await database.rows(sql`select pg_terminate_backend(${(await waiting())!.pid}::int)`)
    expect(await reply).toBe('451 4.3.0 The helpdesk cannot store mail at this moment; try again later')
    await blocker.query('rollback; alter table desk rename to desk_away')
    expect((await client.envelope('clara@client.test', 'support@example.com'))[1]).toMatch(/^451 /)
    await blocker.query('alter table desk_away rename to desk')
    await blocker.end()
    expect(await stored(raw)).toEqual([])
    expect(await client.deliver(raw, 'clara@client.test', 'support@example.com')).toMatch(/^250 /)
    expect(await stored(raw)).toHaveLength(1)
  })

  it('cuts off who says nothing, and who never comes to an end', async () => {
    const hasty = await openSmtp(test.services, { port: 0, protocol: 'SMTP' }, { ...PACE, idleSeconds: 0.2, mostSeconds: 1 })
    const silent = await connect(hasty.port)
    expect(await silent.reply()).toMatch(/^421 .*Timeout/)
    const dripping = await connect(hasty.port)
    await dripping.envelope('clara@client.test', 'support@example.com')
    const drip = setInterval(() => dripping.write('x'), 20)
    expect(await dripping.reply()).toBe('421 4.4.2 This takes too long')
    clearInterval(drip)
    await until(() => dripping.closed, 'the end of the connection')
    await hasty.close()
  })

  it('ends what is under way when it is closed, and turns away the rest', async () => {
    const closing = await openSmtp(test.services, { port: 0, protocol: 'SMTP' }, { ...PACE, closingSeconds: 30 })
    const [busy, idle] = [await connect(closing.port), await connect(closing.port)]
    const raw = mail()
    await busy.envelope('clara@client.test', 'support@example.com')
    busy.write(raw.subarray(0, 20))
    await until(async () => (await idle.say('NOOP')).startsWith('250'), 'an answer')
    const closed = closing.close()
    expect(await idle.reply()).toMatch(/^421 .*stopping/)
    await expect(SmtpClient.connect(closing.port)).rejects.toThrow('ECONNREFUSED')
    busy.writeMail(raw.subarray(20))
    expect(await busy.reply()).toMatch(/^250 /)
    expect(await busy.reply()).toMatch(/^421 .*stopping/)
    await closed
    expect(await stored(raw)).toHaveLength(1)
  })

  it('waits at its end for nobody who stays silent amid a mail, and keeps nothing of it', async () => {
    const closing = await openSmtp(test.services, { port: 0, protocol: 'SMTP' }, { ...PACE, closingSeconds: 0.1 })
    const client = await connect(closing.port)
    const raw = mail()
    await client.envelope('clara@client.test', 'support@example.com')
    client.write(raw)
    await closing.close()
    expect(await stored(raw)).toEqual([])
  })

  it('answers for each recipient in LMTP', async () => {
    const lmtp = await openSmtp(test.services, { port: 0, protocol: 'LMTP' }, PACE)
    const client = await connect(lmtp.port)
    const raw = mail()
    expect(await client.say('EHLO relay.test')).toMatch(/^500 /)
    expect(await client.say('LHLO relay.test')).toContain('ENHANCEDSTATUSCODES')
    await client.say('MAIL FROM:<clara@client.test>')
    for (const to of ['support@example.com', 'nobody@example.com', 'sales@example.com']) await client.say(`RCPT TO:<${to}>`)
    await client.say('DATA')
    client.writeMail(raw)
    expect([await client.reply(), await client.reply()]).toEqual([expect.stringMatching(/^250 /), expect.stringMatching(/^250 /)])
    expect(await client.say('NOOP')).toMatch(/^250 /)
    expect(await stored(raw)).toEqual([rowFor(sales, ['sales@example.com']), rowFor(support, ['support@example.com'])])

    await client.say('MAIL FROM:<clara@client.test>')
    for (const to of ['support@example.com', 'sales@example.com']) await client.say(`RCPT TO:<${to}>`)
    await client.say('DATA')
    client.writeMail(Buffer.concat([mail(), Buffer.alloc(MOST_MAIL_BYTES, 'x'), Buffer.from('\r\n')]))
    expect([await client.reply(), await client.reply()]).toEqual([expect.stringMatching(/^552 /), expect.stringMatching(/^552 /)])
    await lmtp.close()
  })

  describe('with its settings', () => {
    let certificate: TestCertificate
    beforeAll(async () => {
      certificate = await makeCertificate()
    })
    afterAll(() => certificate.remove())

    it('offers STARTTLS where there is a certificate', async () => {
      const { SMTP_TLS_CERT, SMTP_TLS_KEY } = { SMTP_TLS_CERT: certificate.cert, SMTP_TLS_KEY: certificate.key }
      const { smtpTls } = readConfig({ SMTP_TLS_CERT, SMTP_TLS_KEY })
      expect(smtpTls!.cert).toBe(readFileSync(certificate.cert, 'utf8'))
      const secure = await openSmtp({ ...test.services, config: { ...test.services.config, smtpTls } }, { port: 0, protocol: 'SMTP' }, PACE)
      const client = await connect(secure.port)
      expect(await client.say('EHLO relay.test')).toContain('STARTTLS')
      expect(await client.say('STARTTLS')).toMatch(/^220 /)
      await client.startTls()
      const raw = mail()
      expect(await client.deliver(raw, 'clara@client.test', 'support@example.com')).toMatch(/^250 /)
      expect(await stored(raw)).toHaveLength(1)
      await secure.close()
    })

    it('refuses a certificate that is none, or without its key', () => {
      expect(() => readConfig({ SMTP_TLS_CERT: certificate.cert })).toThrow('SMTP_TLS_KEY is not set')
      expect(() => readConfig({ SMTP_TLS_CERT: `${certificate.cert}.not`, SMTP_TLS_KEY: certificate.key })).toThrow('SMTP_TLS_CERT cannot be read')
      expect(() => readConfig({ SMTP_TLS_CERT: certificate.key, SMTP_TLS_KEY: certificate.key })).toThrow('are no certificate and its key')
      expect(() => readConfig({ SMTP_PORT: 'mail' })).toThrow('SMTP_PORT is "mail"')
    })

    it('is opened with the server and closed with it', async () => {
      const free = createServer().listen(0, '127.0.0.1')
      await once(free, 'listening')
      const { port } = free.address() as AddressInfo
      free.close()
      const services = await test.another()
      services.config.smtpPort = port
      const app = await createApp(services, { pages: null })
      services.config.smtpPort = null
      const raw = mail()
      expect(await (await connect(port)).deliver(raw, 'clara@client.test', 'support@example.com')).toMatch(/^250 /)
      await app.stop()
      await expect(SmtpClient.connect(port)).rejects.toThrow('ECONNREFUSED')
      expect(await stored(raw)).toHaveLength(1)
    })

    it('opens nothing without a port, and says in one line which port is taken', async () => {
      expect(readConfig({})).toMatchObject({ smtpPort: null, lmtpPort: null, smtpTls: null })
      const none = await smtpDoor(test.services)
      await none.close()
      const taken = createServer().listen(0, '127.0.0.1')
      await once(taken, 'listening')
      const { port } = taken.address() as AddressInfo
      const opening = smtpDoor({ ...test.services, config: { ...test.services.config, lmtpPort: port } })
      const error = await opening.catch((reason: object) => Object.assign(new Error(), reason))
      taken.close()
      expect(startupErrorOf(error)).toBe(`Port ${port} is in use. Stop what uses it, or choose another one: LMTP_PORT=${port + 1} npm start`)
    })
  })
})
