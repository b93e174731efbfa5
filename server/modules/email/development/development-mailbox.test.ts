import sql from 'sql-template-tag'
import { asClient, asOperator, createDesk, createTicket, type TestDesk, type TestOperator } from '../../../test/factories.js'
import { giveMailbox } from '../../../test/mailbox.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until } from '../../../test/test-viewer.js'
import { createApp } from '../../../app.js'
import { lendAddresses } from '../mailboxes/lend-addresses.js'
import { caughtMails } from './caught-mails.js'

const EVIL = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'

let server: TestServer
let desk: TestDesk
let operator: TestOperator

const rows = <T extends object>(statement: ReturnType<typeof sql>) => server.services.database.rows<T>(statement)
const addressOf = async (deskId: string) => (await rows<{ address: string | null }>(sql`select mailbox_address as address from desk where id = ${deskId}`))[0]!.address
const get = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' })
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' })
const stored = async () => (await rows(sql`select from incoming_mail`)).length

beforeAll(async () => {
  server = await startTestServer()
  operator = await asOperator(server)
})
afterAll(() => server.stop())
beforeEach(async () => {
  await rows(sql`delete from development_mail`)
  desk = await createDesk(server)
  await lendAddresses(server.services.database, server.services.config)
})

/** A mail that was caught, about a ticket whose words are hostile. */
async function hostileMail(): Promise<string> {
  await rows(sql`update desk set name = ${EVIL} where id = ${desk.id}`)
  await createTicket(await asClient(server, desk.id, { name: EVIL }), { title: EVIL })
  await until(async () => (await caughtMails(server.services)).length === 1, 'the mail')
  return (await caughtMails(server.services))[0]!.id
}

describe('the pages', () => {
  it('show what people wrote as text, under a policy that lets no script run and loads nothing', async () => {
    const id = await hostileMail()
    for (const path of ['/dev/mailbox', `/dev/mailbox/${id}`, `/dev/mailbox/${id}/html`]) {
      const response = await get(path)
      const page = await response.text()
      expect(response.status).toBe(200)
      expect(page).toContain('alert(1)')
      expect(page).not.toMatch(/<script|<img/i)
      const policy = response.headers.get('content-security-policy')!
      expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/)
      expect(policy).not.toMatch(/script|allow-scripts|allow-same-origin|allow-forms/)
      expect(response.headers.get('cache-control')).toBe('no-store')
    }
    expect((await get(`/dev/mailbox/${id}/html`)).headers.get('content-security-policy')).toContain('sandbox')
    const raw = await get(`/dev/mailbox/${id}/raw`)
    expect([raw.headers.get('content-type'), raw.headers.get('x-content-type-options')]).toEqual(['text/plain; charset=utf-8', 'nosniff'])
  })

  it('are not there for a mail that there is none of', async () => {
    for (const id of ['nonsense', '01900000-0000-7000-8000-000000000000', '%00']) {
      for (const path of [`/dev/mailbox/${id}`, `/dev/mailbox/${id}/html`, `/dev/mailbox/${id}/raw`]) expect([path, [400, 404].includes((await get(path)).status)]).toEqual([path, true])
      expect([400, 404]).toContain((await post(`/dev/mailbox/${id}/answer`, { text: 'x' })).status)
    }
  })

  it('take mails from their own form alone', async () => {
    const fields = { deskId: desk.id, from: 'jan@client.test', subject: 'Hello', text: 'World' }
    const before = await stored()
    for (const site of ['cross-site', 'same-site', 'none']) expect((await post('/dev/mailbox', fields, { 'sec-fetch-site': site })).status).toBe(403)
    expect((await post('/dev/mailbox', fields, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await post('/dev/mailbox', fields, { origin: 'null' })).status).toBe(403)
    expect(await stored()).toBe(before)
    expect((await post('/dev/mailbox', fields, { 'sec-fetch-site': 'same-origin', origin: server.url })).status).toBe(303)
    expect(await stored()).toBe(before + 1)
  })

  it('say what is wrong with a mail that cannot be written', async () => {
    const fields = { deskId: desk.id, from: 'jan@client.test', subject: 'Hello', text: 'World' }
    for (const more of [{ deskId: 'nonsense' }, { from: 'nobody' }, { from: 'a@b.example\r\nBcc: c@d.example' }, { text: ' ' }]) expect((await post('/dev/mailbox', { ...fields, ...more })).status).toBe(400)
    expect((await fetch(`${server.url}/dev/mailbox`, { method: 'POST' })).status).toBe(400)
  })

  it('are not there in production', async () => {
    const { services } = await server.another()
    services.config.catchesMail = false
    const app = await createApp(services, { pages: null })
    const address = await app.http.listen({ port: 0, host: '127.0.0.1' })
    for (const path of ['', '/x', '/x/raw', '/x/html']) expect((await fetch(`${address}/dev/mailbox${path}`)).status).toBe(404)
    for (const path of ['', '/x/answer']) expect((await fetch(`${address}/dev/mailbox${path}`, { method: 'POST', body: new URLSearchParams({ text: 'x' }) })).status).toBe(404)
    await app.stop()
  })
})

describe('lent addresses', () => {
  it('are given to desks without a mailbox, each its own, and taken back in production', async () => {
    const [twin, own] = [await createDesk(server), await createDesk(server)]
    const mailbox = await giveMailbox(server, own.id, { port: 1 })
    await rows(sql`update desk set name = 'Žluté stroje & co.' where id in (${desk.id}, ${twin.id})`)
    await rows(sql`update desk set mailbox_address = null where id in (${desk.id}, ${twin.id})`)
    await lendAddresses(server.services.database, server.services.config)
    const [first, second] = [await addressOf(desk.id), await addressOf(twin.id)]
    expect(first).toMatch(/^[a-z0-9-]{1,22}@helpdesk\.test$/)
    expect(second).toMatch(/^[a-z0-9-]{1,22}@helpdesk\.test$/)
    expect(second).not.toBe(first)
    await lendAddresses(server.services.database, server.services.config)
    expect(await addressOf(desk.id)).toBe(first)
    await lendAddresses(server.services.database, { ...server.services.config, catchesMail: false })
    expect([await addressOf(desk.id), await addressOf(twin.id), await addressOf(own.id)]).toEqual([null, null, mailbox])
  })

  it('come with a desk that is made later, and give way to its own mailbox, whose mails are not caught', async () => {
    const { deskCreate } = await operator.viewer.data('mutation { deskCreate(input: { name: "New desk", colour: "#2563EB", language: "en" }) { desk { id mailboxAddress mailing { isCaught } } userErrors { message } } }')
    expect(deskCreate.desk).toMatchObject({ mailboxAddress: 'new-desk@helpdesk.test', mailing: { isCaught: true } })
    const input = { address: 'Own@desk.example', fromName: 'Own', smtpHost: '127.0.0.1', smtpPort: 1, smtpSecurity: 'NONE' }
    const { deskMailboxSet } = await operator.viewer.data('mutation ($id: ID!, $input: MailboxInput!) { deskMailboxSet(deskId: $id, input: $input) { desk { mailboxAddress mailing { isCaught } } userErrors { message } } }', { id: deskCreate.desk.id, input })
    expect(deskMailboxSet.desk).toEqual({ mailboxAddress: 'own@desk.example', mailing: { isCaught: false } })
    const { deskMailboxRemove } = await operator.viewer.data('mutation ($id: ID!) { deskMailboxRemove(deskId: $id) { desk { mailboxAddress mailing { isCaught } } } }', { id: deskCreate.desk.id })
    expect(deskMailboxRemove.desk).toEqual({ mailboxAddress: 'new-desk@helpdesk.test', mailing: { isCaught: true } })
  })

  it('two desks cannot have one address', async () => {
    const other = await createDesk(server)
    const input = { address: (await addressOf(desk.id))!.toUpperCase(), fromName: 'Own', smtpHost: '127.0.0.1', smtpPort: 1, smtpSecurity: 'NONE' }
    const { deskMailboxSet } = await operator.viewer.data('mutation ($id: ID!, $input: MailboxInput!) { deskMailboxSet(deskId: $id, input: $input) { userErrors { code field } } }', { id: other.id, input })
    expect(deskMailboxSet.userErrors).toEqual([{ code: 'CONFLICT', field: ['address'] }])
  })
})
