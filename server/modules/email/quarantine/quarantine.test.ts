import sql from 'sql-template-tag'
import { createEveryone, type Everyone } from '../../../test/everyone.js'
import { createTicket } from '../../../test/factories.js'
import { mailsOf, rawMail, receive, store, type TestMail } from '../../../test/mails.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'
import { sweepDiscardedMails } from './discard-mail.js'

jest.setTimeout(60_000)

const LIST = 'query ($first: Int, $after: String) { quarantinedMails(first: $first, after: $after) { nodes { id reason problem from fromName subject excerpt receivedAt size originalUrl desk { id } } pageInfo { hasNextPage endCursor } } quarantinedMailCount }'
const decision = (verb: string) => `mutation ($id: ID!) { decision: quarantinedMail${verb}(quarantinedMailId: $id) { quarantinedMailId quarantinedMail { reason } ticket { id title content contentHtml source attachments { fileName size } client { email } } userErrors { code field } } }`
const GONE = { quarantinedMailId: null, quarantinedMail: null, ticket: null, userErrors: [{ code: 'NOT_FOUND', field: ['quarantinedMailId'] }] }

let server: TestServer
let everyone: Everyone
let operator: TestViewer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  everyone = await createEveryone(server)
  operator = everyone.operator.viewer
})

const hold = (mail: TestMail | Buffer = { from: 'Two <a@example.com>, b@example.com', subject: 'Held' }) => receive(server, everyone.desk.id, mail)
const decide = async (verb: 'Retry' | 'MakeTicket' | 'Discard', id: string, viewer = operator) => (await viewer.data(decision(verb), { id })).decision
const list = async (variables: object = {}) => (await operator.data(LIST, variables)) as { quarantinedMails: { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string } }; quarantinedMailCount: number }
const rowOf = async (id: string) => (await server.services.database.rows<{ status: string; bytes: number }>(sql`select status, length(raw) as bytes from incoming_mail where id = ${id}`))[0]

describe('the quarantine', () => {
  it('lists what waits, oldest first and page by page', async () => {
    const held = await hold({ from: null, subject: 'First', text: `It is\r\n  loud: http://helpdesk.test/helpdesk/ticket/${'k'.repeat(43)} ${'x'.repeat(400)}` })
    await hold({ from: 'Jan <jan@example.com>', subject: 'Second', headers: { 'Auto-Submitted': 'auto-replied' } })
    await hold(Buffer.from('\r\n'))
    const first = await list({ first: 2 })
    expect(first.quarantinedMailCount).toBe(3)
    expect(first.quarantinedMails.nodes).toEqual([
      { id: held.id, reason: 'NO_SENDER', problem: null, from: null, fromName: null, subject: 'First', excerpt: expect.stringMatching(/^It is loud: http:\/\/helpdesk\.test\/helpdesk\/ticket\/… x+$/), receivedAt: expect.any(String), size: expect.any(Number), originalUrl: `http://helpdesk.test/mails/${held.id}.eml`, desk: { id: everyone.desk.id } },
      expect.objectContaining({ reason: 'AUTOMATIC', from: 'jan@example.com', fromName: 'Jan', subject: 'Second' }),
    ])
    const { quarantinedMails } = await list({ first: 2, after: first.quarantinedMails.pageInfo.endCursor })
    expect(quarantinedMails.nodes).toEqual([expect.objectContaining({ reason: 'UNREADABLE', subject: null, excerpt: null })])
    expect(quarantinedMails.pageInfo.hasNextPage).toBe(false)
  })
})

describe('Retry', () => {
  it('reads it again: into a ticket once nothing is against it', async () => {
    await server.services.database.rows(sql`update desk set active = false where id = ${everyone.desk.id}`)
    const held = await hold({ subject: 'Patience' })
    expect(await decide('Retry', held.id)).toMatchObject({ quarantinedMailId: held.id, quarantinedMail: { reason: 'DESK_INACTIVE' }, ticket: null, userErrors: [] })
    await server.services.database.rows(sql`update desk set active = true where id = ${everyone.desk.id}`)
    expect(await decide('Retry', held.id)).toMatchObject({ quarantinedMail: null, ticket: { title: 'Patience', source: 'EMAIL' }, userErrors: [] })
    expect((await list()).quarantinedMailCount).toBe(0)
  })

  it('takes in a mail that only shared its Message-ID with another', async () => {
    await hold({ messageId: '<one@example.com>', from: 'jan@example.com' })
    const other = rawMail({ messageId: '<one@example.com>', from: 'jan@example.com', text: 'Other.' })
    const held = await hold(other)
    expect(held.reason).toBe('SAME_MESSAGE_ID')
    expect(await decide('Retry', held.id)).toMatchObject({ ticket: { content: 'Other.' } })
    await store(server, everyone.desk.id, other)
    expect(await mailsOf(server, everyone.desk.id, other)).toHaveLength(1)
  })

  it('makes one ticket when the queue reads it at the same time', async () => {
    const held = await hold({ headers: { 'Auto-Submitted': 'auto-replied' }, from: 'jan@example.com' })
    await server.services.database.rows(sql`update incoming_mail set raw = ${rawMail({ from: 'jan@example.com' })} where id = ${held.id}`)
    expect(await decide('Retry', held.id)).toMatchObject({ ticket: { title: 'The grinder' } })
    expect(await server.services.database.rows(sql`select from ticket where desk_id = ${everyone.desk.id}`)).toHaveLength(1)
  })
})

describe('Make a ticket', () => {
  it('makes one of what was read', async () => {
    const raw = rawMail({ from: 'robot@example.com', subject: 'Held', text: 'Away.', headers: { 'Auto-Submitted': 'auto-replied' }, files: Array.from({ length: 25 }, (_, index) => ({ name: `${index}.txt`, bytes: 'x' })) })
    const { ticket } = await decide('MakeTicket', (await hold(raw)).id)
    expect(ticket).toMatchObject({ title: 'Held', content: 'Away.', source: 'EMAIL', client: { email: 'robot@example.com' } })
    expect(ticket.attachments).toHaveLength(20)
    expect(await server.services.database.rows(sql`select from email_delivery where ticket_id = ${ticket.id}`)).toEqual([])
  })

  it('tells the team who a mail says it is from that does not say it plainly', async () => {
    const held = await hold({ from: '"[Jan](http://evil.example)" <jan@example.com>, b@example.com' })
    expect(held).toMatchObject({ reason: 'NO_SENDER', problem: 'Its From says: "[Jan](http://evil.example)" <jan@example.com>, b@example.com' })
    const { ticket } = await decide('MakeTicket', held.id)
    const { comments } = (await operator.data('query ($id: ID!) { ticket(id: $id) { comments { nodes { visibility bodyHtml } } } }', { id: ticket.id })).ticket
    expect(comments.nodes).toEqual([{ visibility: 'INTERNAL', bodyHtml: '<p>Its From says: "[Jan](http://evil.example)" &lt;jan@example.com&gt;, b@example.com</p>\n' }])
  })

  it('makes one of what cannot be read at all', async () => {
    const { ticket } = await decide('MakeTicket', (await hold(Buffer.from('\r\n\r\n'))).id)
    expect(ticket).toMatchObject({ title: '(no subject)', content: expect.stringContaining('empty'), contentHtml: expect.stringContaining('empty'), attachments: [{ fileName: 'original.eml', size: 4 }], client: { email: 'unknown@sender.invalid' } })
  })

  it('says why it cannot while the desk takes no new tickets', async () => {
    await server.services.database.rows(sql`update desk set active = false where id = ${everyone.desk.id}`)
    const held = await hold({})
    expect(await decide('MakeTicket', held.id)).toMatchObject({ ticket: null, userErrors: [{ code: 'DISABLED' }] })
    expect((await list()).quarantinedMailCount).toBe(1)
  })
})

describe('Discard', () => {
  it('puts it away, and its text is deleted after 30 days, so that it does not come again', async () => {
    const raw = rawMail({ from: null })
    const { id } = await hold(raw)
    expect(await decide('Discard', id)).toEqual({ quarantinedMailId: id, quarantinedMail: null, ticket: null, userErrors: [] })
    await sweepDiscardedMails(server.services)
    expect(await rowOf(id)).toEqual({ status: 'DISCARDED', bytes: raw.length })
    await server.services.database.rows(sql`update incoming_mail set read_at = now() - interval '31 days' where id = ${id}`)
    await sweepDiscardedMails(server.services)
    expect(await rowOf(id)).toEqual({ status: 'DISCARDED', bytes: 0 })
    await store(server, everyone.desk.id, raw)
    expect(await server.services.database.rows(sql`select from incoming_mail where desk_id = ${everyone.desk.id}`)).toHaveLength(1)
  })

  it('leaves the text of all others', async () => {
    const { id } = await hold()
    await server.services.database.rows(sql`update incoming_mail set read_at = now() - interval '31 days' where id = ${id}`)
    await sweepDiscardedMails(server.services)
    expect((await rowOf(id))!.bytes).toBeGreaterThan(0)
  })
})

describe('of two operators who decide', () => {
  it('one does and the other is told, at once and later', async () => {
    const { id } = await hold({ from: 'jan@example.com', headers: { 'Auto-Submitted': 'auto-replied' } })
    const both = await Promise.all([decide('MakeTicket', id), decide('MakeTicket', id, everyone.admin.viewer)])
    expect(both.filter(({ ticket }) => ticket !== null)).toHaveLength(1)
    expect(both).toContainEqual(GONE)
    for (const verb of ['Retry', 'MakeTicket', 'Discard'] as const) expect(await decide(verb, id)).toEqual(GONE)
    expect(await server.services.database.rows(sql`select from ticket where desk_id = ${everyone.desk.id}`)).toHaveLength(1)
  })

  it('cannot decide about what is in a ticket, or does not exist', async () => {
    await createTicket(everyone.client)
    const read = await receive(server, everyone.desk.id)
    for (const id of [read.id, 'nonsense', '01900000-0000-7000-8000-000000000000']) expect(await decide('Discard', id)).toEqual(GONE)
  })
})
