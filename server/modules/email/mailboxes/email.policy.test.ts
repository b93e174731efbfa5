import sql from 'sql-template-tag'
import { allScopesBut, answersOf, createEveryone, viewersOf, type Everyone, type ViewerName } from '../../../test/everyone.js'
import { createTicket, type TestTicket } from '../../../test/factories.js'
import { giveMailbox, replyByMail, untilDelivery } from '../../../test/mailbox.js'
import { MailReceiver } from '../../../test/mail-receiver.js'
import { receive } from '../../../test/mails.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { Answer, TestViewer } from '../../../test/test-viewer.js'
import { until } from '../../../test/test-viewer.js'

const SECRET = 'correct horse battery staple'
const NIL = '01900000-0000-7000-8000-000000000000'

let server: TestServer
let receiver: MailReceiver
let everyone: Everyone
let ticket: TestTicket
let viewers: Map<ViewerName, TestViewer>
let commentId: string
let deliveryId: string

beforeAll(async () => {
  server = await startTestServer()
  receiver = await MailReceiver.start({ account: { user: 'support', password: SECRET } })
  everyone = await createEveryone(server)
  await giveMailbox(server, everyone.desk.id, { port: receiver.port, user: 'support', password: SECRET })
  await server.services.database.rows(sql`update desk_mailing set confirms_creation = true`)
  ticket = await createTicket(everyone.client)
  commentId = await replyByMail(everyone.operator.viewer, ticket.id, 'Hello')
  deliveryId = (await untilDelivery(everyone.operator.viewer, commentId, 'SENT')).id
  await until(async () => (await server.services.database.rows(sql`select from email_delivery where status <> 'SENT'`)).length === 0, 'both mails')
  viewers = await viewersOf(server, everyone, ticket, [['tickets:read'], ['tickets:read', 'tickets:write', 'comments:read'], allScopesBut('internal:read'), allScopesBut('clients:read'), allScopesBut()])
})
afterAll(async () => {
  await receiver.stop()
  await server.stop()
})

/** Those of whom a condition holds. */
async function those(holds: (viewer: TestViewer) => Promise<boolean>): Promise<string[]> {
  return Object.entries(await answersOf(viewers, holds)).filter(([, held]) => held).map(([name]) => name).sort()
}

const ADMINS = ['admin', 'key: admin']
const TEAM = ['admin', 'operator']

describe('what shows of mails', () => {
  const seesDelivery = async (viewer: TestViewer) => {
    const { data } = await viewer.ask('query ($id: ID!, $comment: ID!) { ticket(id: $id) { emailDelivery { status to } comments { nodes { emailDelivery { status to error } } } } comment(id: $comment) { emailDelivery { status } } }', { id: ticket.id, comment: commentId })
    const answers = [data?.ticket?.emailDelivery, data?.comment?.emailDelivery, ...(data?.ticket?.comments.nodes ?? []).map((node: any) => node.emailDelivery)]
    const seen = answers.filter(Boolean).length
    expect([0, answers.length]).toContain(seen)
    return seen > 0
  }

  it('Comment.emailDelivery and Ticket.emailDelivery: to the team, and keys that read what is internal', async () => {
    expect(await those(seesDelivery)).toEqual([...TEAM, 'key: admin', 'key: all but '].sort())
  })

  it('EmailSent: to keys that read what is internal, too, but whom it went to only to those who see clients', async () => {
    const seesEvent = async (viewer: TestViewer) => {
      const { data } = await viewer.ask('query ($id: ID!) { ticket(id: $id) { activity(first: 50) { nodes { __typename ... on EmailSent { to delivery { to } } } } } }', { id: ticket.id })
      return ((data?.ticket?.activity.nodes ?? []) as { __typename: string; to: string | null; delivery: { to: string } | null }[]).filter(({ __typename }) => __typename === 'EmailSent')
    }
    const seesAddress = async (viewer: TestViewer) => (await seesEvent(viewer)).some(({ to, delivery }) => to || delivery)
    expect(await those(async (viewer) => (await seesEvent(viewer)).length > 0)).toEqual([...TEAM, 'key: admin', 'key: all but ', 'key: all but clients:read'].sort())
    expect(await those(seesAddress)).toEqual([...TEAM, 'key: admin', 'key: all but '].sort())
  })

  it('IncomingMail.from: to those who see clients; that it came by mail to the team, and keys that read what is internal', async () => {
    const { ticketId } = await receive(server, everyone.desk.id, { from: 'stranger@example.com' })
    const mailSeenBy = async (viewer: TestViewer) => (await viewer.ask('query ($id: ID!) { ticket(id: $id) { mail { from } } }', { id: ticketId })).data?.ticket?.mail
    expect(await those(async (viewer) => Boolean(await mailSeenBy(viewer)))).toEqual([...TEAM, 'key: admin', 'key: all but ', 'key: all but clients:read'].sort())
    expect(await those(async (viewer) => Boolean((await mailSeenBy(viewer))?.from))).toEqual([...TEAM, 'key: admin', 'key: all but '].sort())
  })
})

describe('how a desk mails', () => {
  const deskOf = async (viewer: TestViewer, fields: string) => (await viewer.ask(`query ($id: ID!) { desk(id: $id) { ${fields} } }`, { id: everyone.desk.id })).data?.desk

  it('Desk.mailbox and Desk.emailTemplates: to admins', async () => {
    expect(await those(async (viewer) => Boolean((await deskOf(viewer, 'mailbox { address smtpHost smtpUser }'))?.mailbox))).toEqual(ADMINS)
    expect(await those(async (viewer) => Boolean((await deskOf(viewer, 'emailTemplates { subject }'))?.emailTemplates.length))).toEqual(ADMINS)
  })

  it('Desk.mailing: to those who work it, and admin keys', async () => {
    expect(await those(async (viewer) => Boolean((await deskOf(viewer, 'mailing { undoSeconds }'))?.mailing))).toEqual([...TEAM, 'key: admin'].sort())
  })

  it('shows no password to anybody, by no field of any type', async () => {
    const { __schema } = await server.as().data('{ __schema { types { name kind fields { name } } } }')
    const fields = __schema.types.filter(({ kind, name }: any) => kind === 'OBJECT' && /mailbox|imap|smtp|desk/i.test(name)).flatMap((type: any) => type.fields.map(({ name }: any) => name))
    expect(fields.filter((name: string) => /password|secret$/i.test(name) && !['secret', 'secretCount'].includes(name))).toEqual([])
    const answers = await answersOf(viewers, (viewer) => viewer.ask('query ($id: ID!) { desk(id: $id) { name mailboxAddress mailbox { address fromName smtpHost smtpPort smtpSecurity smtpUser imap { host port security user folder doneFolder problem } } } }', { id: everyone.desk.id }))
    expect(JSON.stringify(answers)).not.toContain(SECRET)
    const [kept] = await server.services.database.rows<{ bytes: Buffer }>(sql`select smtp_password_encrypted as bytes from mailbox`)
    expect(kept!.bytes.toString('latin1')).not.toContain(SECRET)
  })

  it('Query.emailTemplatePreview: to admins', async () => {
    const preview = async (viewer: TestViewer) =>
      (await viewer.data('query ($id: ID!) { emailTemplatePreview(deskId: $id, kind: REPLY, input: { subject: "{{ticket_number}}", body: "{{comment_content}}" }) { subject html text userErrors { code } } }', { id: everyone.desk.id })).emailTemplatePreview
    expect(await those(async (viewer) => (await preview(viewer)).subject === 'SUP-1042')).toEqual(ADMINS)
    expect(await preview(everyone.operator.viewer)).toEqual({ subject: null, html: null, text: null, userErrors: [{ code: 'NOT_ALLOWED' }] })
  })

  it.each([
    ['deskMailboxTest', 'deskMailboxTest(deskId: $id, to: "x@example.com") { sent userErrors { code } }'],
    ['deskMailingUpdate', 'deskMailingUpdate(deskId: $id, input: { undoSeconds: 0 }) { desk { id } userErrors { code } }'],
    ['deskMailboxSet', 'deskMailboxSet(deskId: $id, input: { address: "own@desk.example", fromName: "Support", smtpHost: "127.0.0.1", smtpPort: PORT, smtpSecurity: NONE, smtpUser: "support" }) { desk { id } userErrors { code } }'],
    ['deskEmailTemplateSet', 'deskEmailTemplateSet(deskId: $id, kind: REPLY, input: { subject: "{{ticket_number}}", body: "{{comment_content}}" }) { desk { id } userErrors { code } }'],
    ['deskEmailTemplateReset', 'deskEmailTemplateReset(deskId: $id, kind: REPLY) { desk { id } userErrors { code } }'],
  ])('Mutation.%s: for admins', async (name, call) => {
    const mutation = `mutation ($id: ID!) { ${call.replace('PORT', String(receiver.port))} }`
    const did = async (viewer: TestViewer) => {
      const { [name]: payload } = await viewer.data(mutation, { id: everyone.desk.id })
      if (payload.userErrors.length) expect(payload.userErrors).toEqual([{ code: 'NOT_ALLOWED' }])
      return payload.userErrors.length === 0
    }
    expect(await those(did)).toEqual(ADMINS)
    expect((await everyone.admin.viewer.data(mutation, { id: NIL }))[name].userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await everyone.admin.viewer.data(mutation, { id: 'nonsense' }))[name].userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })
})

describe('Mutation.emailResend and Mutation.commentWithdraw', () => {
  const codesOf = (answer: Answer) => [...(answer.errors ?? []).map(({ extensions }) => extensions.code), ...Object.values(answer.data ?? {}).flatMap((payload) => payload.userErrors.map(({ code }: any) => code))].join()

  it('emailResend: for those who change the ticket; for everyone else it is like a mail that there is none of', async () => {
    const resend = (id: string) => async (viewer: TestViewer) => codesOf(await viewer.ask('mutation ($id: ID!) { emailResend(deliveryId: $id) { delivery { id } userErrors { code message } } }', { id }))
    const answers = await answersOf(viewers, resend(deliveryId))
    expect(Object.entries(answers).filter(([, code]) => code === 'CONFLICT').map(([name]) => name).sort()).toEqual([...TEAM, 'key: admin', 'key: all but '].sort())
    expect(new Set(Object.values(answers))).toEqual(new Set(['CONFLICT', 'NOT_FOUND']))
    expect(new Set(Object.values(await answersOf(viewers, resend(NIL))))).toEqual(new Set(['NOT_FOUND']))
    expect(new Set(Object.values(await answersOf(viewers, resend('nonsense'))))).toEqual(new Set(['NOT_FOUND']))
  })

  it('commentWithdraw: for the author, too late; for others who see the comment it is not theirs; for the rest it is not there', async () => {
    const answers = await answersOf(viewers, async (viewer) => codesOf(await viewer.ask('mutation ($id: ID!) { commentWithdraw(commentId: $id) { commentId userErrors { code } } }', { id: commentId })))
    expect(answers).toEqual({
      admin: 'NOT_ALLOWED', operator: 'CONFLICT', operatorElsewhere: 'NOT_FOUND', client: 'NOT_ALLOWED', otherClient: 'NOT_FOUND', publicLink: 'NOT_ALLOWED', otherPublicLink: 'NOT_FOUND', nobody: 'NOT_FOUND',
      'key: admin': 'NOT_ALLOWED', 'key: tickets:read': 'NOT_FOUND', 'key: tickets:read, tickets:write, comments:read': 'NOT_ALLOWED', 'key: all but internal:read': 'NOT_ALLOWED', 'key: all but clients:read': 'NOT_ALLOWED', 'key: all but ': 'NOT_ALLOWED',
    })
  })
})

describe('the password of a mailbox', () => {
  const set = async (more: object) => {
    const { deskMailboxSet } = await everyone.admin.viewer.data('mutation ($id: ID!, $input: MailboxInput!) { deskMailboxSet(deskId: $id, input: $input) { userErrors { code field } } }', {
      id: everyone.desk.id,
      input: { address: 'own@desk.example', fromName: 'Support', smtpHost: '127.0.0.1', smtpPort: receiver.port, smtpSecurity: 'NONE', smtpUser: 'support', ...more },
    })
    return deskMailboxSet.userErrors
  }
  const send = async () => (await everyone.admin.viewer.data('mutation ($id: ID!) { deskMailboxTest(deskId: $id, to: "x@example.com") { sent userErrors { message } } }', { id: everyone.desk.id })).deskMailboxTest

  it('stays when it is not given, and is never handed to another server or for another user', async () => {
    expect(await set({ fromName: 'New name' })).toEqual([])
    expect(await send()).toEqual({ sent: true, userErrors: [] })
    expect(receiver.mails.at(-1)!.user).toBe('support')
    expect(await set({ smtpHost: 'localhost' })).toEqual([{ code: 'REQUIRED', field: ['smtpPassword'] }])
    expect(await set({ smtpUser: 'another' })).toEqual([{ code: 'REQUIRED', field: ['smtpPassword'] }])
    expect(await set({ imap: { host: '127.0.0.1', port: 143, security: 'NONE', user: 'support' } })).toEqual([{ code: 'REQUIRED', field: ['imap', 'password'] }])
    expect(await set({ smtpUser: null })).toEqual([])
    expect(await set({})).toEqual([{ code: 'REQUIRED', field: ['smtpPassword'] }])
    expect(await set({ smtpPassword: 'wrong' })).toEqual([])
    expect(await send()).toEqual({ sent: false, userErrors: [{ message: 'The mail server said: 535 5.7.8 Error: authentication failed' }] })
  })

  it.each([
    ['an address with a detail', { address: 'a+b@desk.example' }, ['address']],
    ['an address without room for a seal', { address: `${'a'.repeat(23)}@desk.example` }, ['address']],
    ['an address with a line break', { address: 'a@desk.example\r\nBcc: x@example.com' }, null],
    ['a name with a line break', { fromName: 'Support\r\nBcc: x@example.com' }, ['fromName']],
    ['a host that is none', { smtpHost: 'mail.example.com/x' }, ['smtpHost']],
    ['a port that is none', { smtpPort: 65536 }, ['smtpPort']],
  ])('cannot be set beside %s', async (_what, more, field) => {
    const before = await server.services.database.rows(sql`select * from mailbox`)
    const errors = await set(more).catch(() => [{ field: null }])
    expect(errors).toMatchObject([{ field }])
    expect(await server.services.database.rows(sql`select * from mailbox`)).toEqual(before)
  })
})
