import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'
import { Dovecot, describeWithDovecot, PASSWORD } from '../../../test/dovecot.js'
import { createDesk, setMailbox, type TestMailbox } from '../../../test/factories.js'
import { startProxy, type TcpProxy } from '../../../test/tcp-proxy.js'
import { openTestServices, type TestServices } from '../../../test/test-services.js'
import { until } from '../../../test/test-viewer.js'
import { MOST_MAIL_BYTES } from '../incoming/store-mail.js'
import { CUT_HEADER } from '../parse/cut-header.js'
import { openImap, type ImapPace } from './imap-door.js'

/** Nothing is found by a poll, and nobody waits long before trying again. */
const PACE: ImapPace = { lookSeconds: 0.05, leaseSeconds: 30, pollSeconds: 3600, answerSeconds: 20, firstWaitSeconds: 0.05, longestWaitSeconds: 0.2 }

describeWithDovecot('the IMAP door', () => {
  let test: TestServices
  let dovecot: Dovecot
  let deskId: string
  let user: string
  let counter = 0
  const doors: { close(): Promise<void> }[] = []
  const proxies: TcpProxy[] = []

  beforeAll(async () => {
    test = await openTestServices()
    dovecot = await Dovecot.start()
  })
  beforeEach(async () => {
    user = `user${++counter}`
    await dovecot.addUser(user)
    deskId = (await createDesk(test)).id
  })
  afterEach(async () => {
    await Promise.all(doors.splice(0).map((door) => door.close()))
    proxies.splice(0).forEach((proxy) => proxy.stop())
    await test.services.database.rows(sql`delete from mailbox`)
  })
  afterAll(async () => {
    await dovecot.stop()
    await test.close()
  })

  const mail = (id: string, body = 'Hello') => Buffer.from(`Message-ID: <${id}.${user}@client.test>\r\nFrom: clara@client.test\r\nSubject: ${id}\r\n\r\n${body}\r\n`)
  const deliver = (id: string, seen = false) => dovecot.deliver(user, mail(id), { seen })
  const configure = (mailbox: Partial<TestMailbox> = {}) => setMailbox(test, deskId, { port: dovecot.port, user, password: PASSWORD, ...mailbox })
  const subjectOf = (text: string) => /^Subject: (.*?)\r?$/m.exec(text)![1]!
  const stored = async () => {
    const rows = await test.services.database.rows<{ raw: Buffer }>(sql`select raw from incoming_mail where desk_id = ${deskId} order by id`)
    return rows.map(({ raw }) => subjectOf(raw.toString()))
  }
  const storedAre = (...ids: string[]) => until(async () => (await stored()).join() === ids.join(), `the mails ${ids.join()}`)
  const state = async () =>
    (await test.services.database.rows<Record<string, string | null>>(sql`select problem, watcher, checked_at, last_uid from imap_state where desk_id = ${deskId}`))[0]
  const problemIs = (problem: RegExp | null) =>
    until(async () => {
      const found = await state()
      return !!found?.checked_at && (problem ? problem.test(found.problem ?? '') : found.problem === null)
    }, `the problem ${problem}`)
  const lyingAre = (folder: string | null, ...ids: string[]) =>
    until(async () => (await dovecot.lying(user, folder)).map(({ text }) => subjectOf(text)).sort().join() === ids.join(), `${ids.join()} in ${folder}`)
  const unread = async () => (await dovecot.lying(user)).filter(({ seen }) => !seen).map(({ text }) => subjectOf(text))

  async function open(services: Services = test.services, pace: Partial<ImapPace> = {}) {
    const door = await openImap(services, { ...PACE, ...pace })
    doors.push(door)
    return door
  }

  async function proxied(): Promise<TcpProxy> {
    const proxy = await startProxy(dovecot.port)
    proxies.push(proxy)
    return proxy
  }

  it('takes what is unread at first, and from then on whatever comes, at once and as it came', async () => {
    await deliver('old', true)
    await deliver('waiting')
    await configure()
    await open()
    await storedAre('waiting')
    await problemIs(null)
    await deliver('fresh')
    await storedAre('waiting', 'fresh')
    await until(async () => (await unread()).length === 0, 'all to be marked as read')
    const [row] = await test.services.database.rows(sql`
      select raw, door, envelope_from, envelope_to, status from incoming_mail where desk_id = ${deskId} order by id desc limit 1`)
    expect(row).toEqual({ raw: mail('fresh'), door: 'IMAP', envelope_from: null, envelope_to: [], status: 'RECEIVED' })
    await lyingAre(null, 'fresh', 'old', 'waiting')
  })

  it('takes what somebody else has read before it could', async () => {
    await configure()
    const door = await open()
    await problemIs(null)
    await door.close()
    await deliver('read by a person', true)
    await open()
    await storedAre('read by a person')
  })

  it('moves what is stored to the folder for it, which it makes', async () => {
    await deliver('old', true)
    await deliver('new')
    await configure({ doneFolder: 'Done' })
    await open()
    await lyingAre('Done', 'new')
    await lyingAre(null, 'old')
    expect(await stored()).toEqual(['new'])
  })

  it('stores a mail once whose move fails, says so, goes on with others, and moves all of them when it can', async () => {
    await configure({ doneFolder: 'not..allowed' })
    await open()
    await problemIs(null)
    await deliver('first')
    await problemIs(/hierarchy separator/i)
    await deliver('second')
    await storedAre('first', 'second')
    await lyingAre(null, 'first', 'second')
    await configure({ doneFolder: 'Done' })
    await lyingAre('Done', 'first', 'second')
    await problemIs(null)
    expect(await stored()).toEqual(['first', 'second'])
  })

  it('finds by its poll what IDLE has kept quiet about', async () => {
    const proxy = await proxied()
    await configure({ port: proxy.port })
    await open(test.services, { pollSeconds: 0.3 })
    await problemIs(null)
    proxy.answer = (chunk) => Buffer.from(chunk.toString('latin1').replace(/\* \d+ (EXISTS|RECENT)\r\n/g, ''), 'latin1')
    await deliver('quiet')
    await storedAre('quiet')
    expect(proxy.connections).toBe(1)
  })

  it('leaves a connection on which nothing is answered any more', async () => {
    const proxy = await proxied()
    await configure({ port: proxy.port })
    await open(test.services, { pollSeconds: 0.1, answerSeconds: 0.5 })
    await problemIs(null)
    proxy.answer = () => null
    await problemIs(/no longer answers/)
    proxy.answer = (chunk) => chunk
    await deliver('after the silence')
    await storedAre('after the silence')
    await problemIs(null)
    expect(proxy.connections).toBeGreaterThan(1)
  })

  it('connects again when the server was away', async () => {
    await configure()
    await open()
    await problemIs(null)
    await dovecot.halt()
    await problemIs(/ECONNREFUSED/)
    await deliver('while it was away')
    await dovecot.run()
    await storedAre('while it was away')
    await problemIs(null)
  })

  it('begins anew when all mails have other UIDs, and stores none twice', async () => {
    await deliver('old', true)
    await configure()
    await open()
    await problemIs(null)
    await deliver('one')
    await storedAre('one')
    await until(async () => (await unread()).length === 0, 'it to be marked as read')
    const [before] = await test.services.database.rows(sql`select uid_validity from imap_state where desk_id = ${deskId}`)
    await dovecot.halt()
    await dovecot.forgetUids(user)
    await deliver('two')
    await dovecot.run()
    await until(async () => (await stored()).includes('two'), 'the second mail')
    const [after] = await test.services.database.rows(sql`select uid_validity from imap_state where desk_id = ${deskId}`)
    expect(after).not.toEqual(before)
    await deliver('three')
    await until(async () => (await stored()).includes('three'), 'the third mail')
    // All of them came within a day, so the old one is taken too: rather that than to lose one.
    expect((await stored()).sort()).toEqual(['old', 'one', 'three', 'two'])
  })

  it('begins as with a new one when another folder is chosen', async () => {
    await configure()
    await open()
    await problemIs(null)
    user = `user${++counter}`
    await dovecot.addUser(user)
    await dovecot.deliver(user, mail('read elsewhere'), { seen: true })
    await dovecot.deliver(user, mail('unread elsewhere'))
    await configure()
    await storedAre('unread elsewhere')
  })

  it('is done by one of two processes, and by the other when the first one stops', async () => {
    const other = await test.another()
    const proxy = await proxied()
    await configure({ port: proxy.port })
    const first = await open()
    await problemIs(null)
    const { watcher } = (await state())!
    const asked = jest.spyOn(other.database, 'rows')
    await open(other)
    await until(() => asked.mock.calls.length > 6, 'the second process to look')
    await deliver('one')
    await storedAre('one')
    expect([proxy.connections, (await state())!.watcher]).toEqual([1, watcher])
    await first.close()
    await until(async () => (await state())!.watcher !== watcher, 'the second process to read')
    await deliver('two')
    await storedAre('one', 'two')
    asked.mockRestore()
  })

  it('is taken over from a process that died, when its time is over and not before', async () => {
    await configure()
    await test.services.database.rows(sql`insert into imap_state (desk_id, watcher, watched_until) values (${deskId}, ${randomUUID()}, clock_timestamp() + interval '1 hour')`)
    await deliver('waiting')
    const asked = jest.spyOn(test.services.database, 'rows')
    await open()
    await until(() => asked.mock.calls.length > 6, 'some looks')
    asked.mockRestore()
    expect(await stored()).toEqual([])
    await test.services.database.rows(sql`update imap_state set watched_until = clock_timestamp() where desk_id = ${deskId}`)
    await storedAre('waiting')
  })

  it('stores nothing in a process whose lease went to another one meanwhile, and reads again when it is free', async () => {
    await configure()
    await open(test.services, { lookSeconds: 0.3 })
    await problemIs(null)
    await test.services.database.rows(sql`update imap_state set watcher = ${randomUUID()}, watched_until = clock_timestamp() + interval '1 hour' where desk_id = ${deskId}`)
    await deliver('for the other')
    const asked = jest.spyOn(test.services.database, 'rows')
    await until(() => asked.mock.calls.length > 6, 'some looks')
    asked.mockRestore()
    expect(await stored()).toEqual([])
    await test.services.database.rows(sql`update imap_state set watched_until = null where desk_id = ${deskId}`)
    await storedAre('for the other')
  })

  it('tells of a wrong password without telling it, waits long, and goes on when it is put right', async () => {
    const proxy = await proxied()
    await configure({ port: proxy.port, password: 'not the password' })
    await open(test.services, { longestWaitSeconds: 3600 })
    await problemIs(/authentication failed/i)
    expect((await state())!.problem).not.toContain('not the password')
    const asked = jest.spyOn(test.services.database, 'rows')
    await until(() => asked.mock.calls.length > 12, 'some looks')
    asked.mockRestore()
    expect(proxy.connections).toBe(1)
    await deliver('patient')
    await configure({ port: proxy.port })
    await storedAre('patient')
    await problemIs(null)
  })

  it('stops reading a mailbox that is removed', async () => {
    const proxy = await proxied()
    await configure({ port: proxy.port })
    await open()
    await problemIs(null)
    await test.services.database.rows(sql`delete from mailbox where desk_id = ${deskId}`)
    await until(async () => (await test.services.database.rows(sql`select 1 from imap_state where desk_id = ${deskId} and watched_until is null`)).length === 1, 'the lease to be given back')
    await deliver('for nobody')
    expect(await stored()).toEqual([])
  })

  it('does not let a mail that the server cannot give keep the others waiting, and takes it when it can', async () => {
    await configure()
    await deliver('broken')
    await dovecot.setReadable(user, false)
    await deliver('whole')
    await open(test.services, { pollSeconds: 0.2 })
    await storedAre('whole')
    expect((await state())!.problem).not.toBeNull()
    await dovecot.setReadable(user, true)
    await storedAre('whole', 'broken')
    await problemIs(null)
  })

  it('tells that the helpdesk cannot store, keeps the mails where they are, and stores them once when it can', async () => {
    await configure({ doneFolder: 'Done' })
    await open()
    await problemIs(null)
    await test.services.database.rows(sql`alter table incoming_mail rename to incoming_mail_away`)
    await deliver('one')
    await problemIs(/could not store/)
    await lyingAre(null, 'one')
    await test.services.database.rows(sql`alter table incoming_mail_away rename to incoming_mail`)
    await lyingAre('Done', 'one')
    expect(await stored()).toEqual(['one'])
  })

  it('keeps the beginning of a mail that is too large, in whole parts, and says how large it was', async () => {
    const part = (type: string, body: string) => `--edge\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`
    const head = `Message-ID: <large@client.test>\r\nFrom: clara@client.test\r\nSubject: large\r\nContent-Type: multipart/mixed;\r\n boundary="edge"\r\n\r\n`
    const raw = Buffer.from(`${head}${part('text/plain', 'See the film')}${part('video/mp4', 'x'.repeat(MOST_MAIL_BYTES))}--edge--\r\n`)
    await dovecot.deliver(user, raw)
    await configure({ doneFolder: 'Done' })
    await open()
    await storedAre('large')
    const [row] = await test.services.database.rows<{ raw: Buffer }>(sql`select raw from incoming_mail where desk_id = ${deskId}`)
    expect(row!.raw.toString()).toBe(`${CUT_HEADER}: ${raw.length}\r\n${head}${part('text/plain', 'See the film')}--edge--\r\n`)
    await lyingAre('Done', 'large')
  })
})
