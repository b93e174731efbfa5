import sql from 'sql-template-tag'
import { asClient, asLinkHolder, asOperator, createDesk, createTicket, type TestClient, type TestDesk, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { receive, type TestMail } from '../../../test/mails.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until } from '../../../test/test-viewer.js'
import { replyAddress, type ReplyRole } from '../addresses/reply-address.js'
import { ANSWER_ABOVE, notificationText } from '../operator-mails/notification-text.js'

jest.setTimeout(60_000)

const SEEN = `query ($id: ID!) { ticket(id: $id) {
  status updatedAt eventCursor unread preview attachments { fileName } emailDelivery { status } mail { from }
  comments { totalCount nodes { body bodyHtml quotedHtml visibility authorName fromSupport mail { proven } emailDelivery { status to } attachments { fileName } } } } }`

let server: TestServer
let admin: TestOperator
let anna: TestOperator
let desk: TestDesk
let client: TestClient
let ticket: TestTicket
let count = 0

beforeAll(async () => {
  server = await startTestServer()
  admin = await asOperator(server)
})
afterAll(() => server.stop())
afterEach(() => server.disconnect())
beforeEach(async () => {
  desk = await createDesk(server, { mailboxAddress: `support${++count}@example.com` })
  await server.services.database.rows(sql`insert into desk_mailing (desk_id, undo_seconds) values (${desk.id}, 0)`)
  client = await asClient(server, desk.id, { email: 'jan@example.com' })
  ticket = await createTicket(client)
  anna = await asOperator(server, { name: `Anna Nowak ${count}`, deskIds: [desk.id] })
})

const addressFor = (role: ReplyRole, operator = anna, ticketId = ticket.id) => replyAddress(server.services.secretBox, `support${count}@example.com`, role, ticketId, operator.id)
const mailFrom = (operator: TestOperator, mail: TestMail) => receive(server, desk.id, { from: `${operator.name} <${operator.email.toUpperCase()}>`, ...mail })
const seenBy = async (viewer = admin.viewer, id: string | null = ticket.id) => (await viewer.data(SEEN, { id })).ticket
const mailsToClient = () => server.services.database.rows<{ raw: Buffer; subject: string }>(sql`select raw, subject from development_mail where to_address = 'jan@example.com' and desk_id = ${desk.id} order by sent_at`)
const becomesStrangersTicket = async (mail: TestMail, operator = anna) => {
  const received = await mailFrom(operator, mail)
  expect(received).toMatchObject({ status: 'READ', madeTicket: true, commentId: null, proven: false })
  expect((await seenBy(admin.viewer, received.ticketId)).comments.nodes).toEqual([expect.objectContaining({ visibility: 'INTERNAL', body: expect.stringContaining('who is not that operator') })])
  expect((await seenBy()).comments.totalCount).toBe(0)
}

describe('an operator who answers to the address that was made for them', () => {
  it('replies to the client, by mail too, and with nothing but what they wrote', async () => {
    const quoted = `On Monday Support <${addressFor('operatorReply')}> wrote:\r\n> ${ANSWER_ABOVE}\r\n>\r\n> Jan answered ${ticket.number}. https://helpdesk.test/tickets/${ticket.number}`
    const received = await mailFrom(anna, { to: addressFor('operatorReply').toUpperCase(), subject: 'Re: secret subject', text: `Have you **cleaned** it?\r\n\r\n-- \r\nAnna's private phone: 555\r\n\r\n${quoted}` })
    expect(received).toMatchObject({ status: 'READ', ticketId: ticket.id, madeTicket: false, proven: true })
    expect((await seenBy()).comments.nodes).toEqual([{
      body: 'Have you **cleaned** it?', bodyHtml: expect.stringContaining('<strong>cleaned</strong>'), quotedHtml: null, visibility: 'PUBLIC', authorName: anna.name, fromSupport: true,
      mail: { proven: true }, emailDelivery: { status: expect.any(String), to: 'jan@example.com' }, attachments: [],
    }])
    await until(async () => (await mailsToClient()).length === 2, 'the mail to the client')
    const { raw, subject } = (await mailsToClient()).at(-1)!
    expect(raw.toString()).toContain('cleaned')
    expect(`${subject} ${raw.toString()} ${JSON.stringify(await seenBy(client.viewer))}`).not.toMatch(new RegExp(`555|secret subject|wrote:|${anna.email}|\\+[oi]\\.`, 'i'))
  })

  it('leaves out who wrote what they quote, where they write below it, too', async () => {
    const text = `Clean it.\r\n\r\nOn Mon, 2 Mar 2026 at 10:00, Support <${addressFor('operatorReply')}>\r\nwrote:\r\n> ${ANSWER_ABOVE}\r\n> Jan answered.\r\n\r\nThat is all.`
    await mailFrom(anna, { to: addressFor('operatorReply'), text })
    expect((await seenBy()).comments.nodes).toEqual([expect.objectContaining({ body: 'Clean it.' })])
  })

  it('does not hand on as a file what is quoted below a long conversation', async () => {
    const history = Array.from({ length: 40_000 }, () => '> > a').join('\r\n')
    await mailFrom(anna, { to: addressFor('operatorReply'), text: `Clean it.\r\n\r\n-- \r\nAnna's private phone: 555\r\n\r\nOn Mon 2026, Support wrote:\r\n> To: ${anna.email}\r\n${history}`, files: [{ name: 'brush.txt', bytes: 'brush' }] })
    expect((await seenBy(client.viewer)).comments.nodes).toEqual([expect.objectContaining({ body: 'Clean it.', attachments: [{ fileName: 'brush.txt' }] })])
  })

  it('leaves out what mail programs quote in HTML', async () => {
    await mailFrom(anna, { to: addressFor('operatorReply'), text: 'Clean it.', html: `<div>Clean it.</div><div>From: Support<br>To: Anna</div><blockquote><p style="margin:0">${ANSWER_ABOVE}</p><p>Jan answered.</p></blockquote>` })
    const [{ body }] = (await seenBy()).comments.nodes
    expect(body).not.toMatch(/answer above|Jan answered/)
    expect(body).toMatch(/^Clean it\./)
  })

  it.each([
    ['nothing but what they quote', { text: `> ${ANSWER_ABOVE}\r\n>\r\n> Jan answered.` }],
    ['nothing at all', { text: '' }],
    ['more than a comment holds', { text: 'word '.repeat(20_000) }],
    ['on below the pasted head of another mail', { text: `Send this:\r\nTo: billing@acme.example\r\nFrom: you@example.com\r\nSubject: Refund\r\nand you get it back by Monday.\r\n\r\nOn Mon, 2 Mar 2026 at 10:00, Support <support@acme.example> wrote:\r\n> ${ANSWER_ABOVE}\r\n> Jan answered.` }],
    ['nothing but a quote, beside a file', { text: `> ${ANSWER_ABOVE}\r\n> Jan answered.`, files: [{ name: 'how.txt', bytes: 'Like this' }] }],
  ])('sends the client no empty reply, and no part of one, when they wrote %s', async (_where, mail) => {
    const received = await mailFrom(anna, { to: addressFor('operatorReply'), ...mail })
    expect(received).toMatchObject({ status: 'QUARANTINED', reason: 'OPERATOR_ANSWER', problem: expect.stringContaining(`${anna.name} wrote`) })
    expect((await seenBy()).comments.totalCount).toBe(0)
  })

  it('sends on what they wrote below their quote, with its file', async () => {
    await mailFrom(anna, { to: addressFor('operatorReply'), text: `> ${ANSWER_ABOVE}\r\n> Jan answered.\r\n\r\nClean it, as shown.`, files: [{ name: 'how.txt', bytes: 'Like this' }] })
    expect((await seenBy(client.viewer)).comments.nodes).toEqual([expect.objectContaining({ body: 'Clean it, as shown.', attachments: [{ fileName: 'how.txt' }] })])
  })

  it('sends files on, but neither the pictures of their signature nor what their mail program signs with', async () => {
    const received = await mailFrom(anna, {
      to: addressFor('operatorReply'),
      html: '<div>As shown: <img src="cid:shown@x"></div><div>-- <br>Anna <img src="cid:logo@x"></div>',
      files: [
        { name: 'shown.png', bytes: 'a', type: 'image/png', contentId: 'shown@x' },
        { name: 'logo.png', bytes: 'b', type: 'image/png', contentId: 'logo@x' },
        { name: 'manual.txt', bytes: 'c' },
        { name: 'smime.p7s', bytes: anna.email, type: 'application/pkcs7-signature' },
        { name: `publickey - ${anna.email}.asc`, bytes: 'd', type: 'application/pgp-keys' },
      ],
    })
    expect(received).toMatchObject({ status: 'READ', ticketId: ticket.id })
    expect((await seenBy()).comments.nodes).toEqual([expect.objectContaining({ body: 'As shown:', attachments: [{ fileName: 'shown.png' }, { fileName: 'manual.txt' }] })])
  })

  it('does not tell a colleague who reads the original by which address one answers as them', async () => {
    const { id } = await mailFrom(anna, { to: addressFor('operatorReply'), text: `Clean it.\r\n${addressFor('operatorReply').replace('.', '.=\r\n')}` })
    const colleague = await asOperator(server, { deskIds: [desk.id] })
    const original = await (await fetch(`${server.url}/mails/${id}.eml`, { headers: colleague.viewer.headers })).text()
    expect(original).toContain(`To: support${count}@example.com`)
    expect(original.replaceAll('=\r\n', '')).not.toMatch(/\+o\./)
  })

  it('is taken from below our mail where their program quotes it in HTML', async () => {
    const { html } = notificationText({ kind: 'ASSIGNED', actorName: 'Otto', number: ticket.number, title: 'The grinder', deskName: 'Support', colour: '#0F766E', clientsText: null }, 'http://helpdesk.test')
    await mailFrom(anna, { to: addressFor('operatorReply'), html: `<div class="moz-cite-prefix">On 29.11.2026 10:00, Support wrote:<br></div><blockquote type="cite">${html}</blockquote><p>Clean it.</p>` })
    expect((await seenBy()).comments.nodes).toEqual([expect.objectContaining({ body: 'Clean it.' })])
  })

  it('keeps where their links lead', async () => {
    await mailFrom(anna, { to: addressFor('operatorReply'), html: '<p>Clean it <a href="https://acme.example/guide">as shown</a>.</p>' })
    expect((await seenBy(client.viewer)).comments.nodes).toEqual([expect.objectContaining({ body: 'Clean it as shown <https://acme.example/guide>.', bodyHtml: expect.stringContaining('href="https://acme.example/guide"') })])
  })

  it('adds an internal comment where a colleague had asked, and the client notices nothing', async () => {
    await admin.viewer.data('mutation ($id: ID!) { ticketSetStatus(ticketId: $id, status: WAITING) { userErrors { message } } }', { id: ticket.id })
    await until(async () => (await seenBy()).emailDelivery?.status === 'SENT', 'the confirmation')
    const outsiders = [client.viewer, asLinkHolder(server, ticket.publicUrl)]
    const before = await Promise.all(outsiders.map((viewer) => seenBy(viewer)))
    const following = await client.viewer.follow('subscription ($id: ID!) { ticketEvents(ticketId: $id) { __typename cursor } }', { id: ticket.id })
    const changes = await client.viewer.follow('subscription { ticketChanged { ticket { updatedAt } } }')
    const received = await mailFrom(anna, { to: addressFor('operatorInternal'), text: `It is broken, @${admin.name}.`, files: [{ name: 'internal.txt', bytes: 'hidden' }] })
    expect(received).toMatchObject({ status: 'READ', ticketId: ticket.id, proven: true })
    expect((await seenBy()).comments.nodes).toEqual([expect.objectContaining({ visibility: 'INTERNAL', authorName: anna.name, fromSupport: true, emailDelivery: null, attachments: [{ fileName: 'internal.txt' }] })])
    expect(await Promise.all(outsiders.map((viewer) => seenBy(viewer)))).toEqual(before)
    expect((await seenBy(client.viewer)).status).toBe('WAITING')
    await admin.viewer.data('mutation ($id: ID!) { ticketResolve(ticketId: $id) { userErrors { message } } }', { id: ticket.id })
    expect(await following.pushed(1)).toEqual([{ ticketEvents: expect.objectContaining({ __typename: 'StatusChanged' }) }])
    expect(await changes.pushed(1)).toHaveLength(1)
    expect(await mailsToClient()).toHaveLength(1)
  })

  it('tells whom an internal comment mentions', async () => {
    const otto = await asOperator(server, { name: `Otto ${count}`, deskIds: [desk.id] })
    await mailFrom(anna, { to: addressFor('operatorInternal'), text: `Please look, @Otto ${count}` })
    const { notifications } = await otto.viewer.data('{ notifications { nodes { kind actorName } } }')
    expect(notifications.nodes).toEqual([{ kind: 'MENTIONED', actorName: anna.name }])
  })

  it('is not taken for a client who has the same address', async () => {
    const herself = await asClient(server, desk.id, { email: anna.email })
    const own = await createTicket(herself)
    await mailFrom(anna, { to: addressFor('operatorReply', anna, own.id) })
    expect((await seenBy(admin.viewer, own.id)).comments.nodes).toEqual([expect.objectContaining({ fromSupport: true })])
  })
})

describe('a mail that an operator did not write, or not as one', () => {
  it('is a stranger’s when it comes to an address that was made for another operator', async () => {
    const otto = await asOperator(server, { deskIds: [desk.id] })
    await becomesStrangersTicket({ to: addressFor('operatorReply', otto) })
    await becomesStrangersTicket({ to: addressFor('operatorInternal', otto) })
  })

  it('is a stranger’s when From is nobody’s, or the client’s', async () => {
    const received = await receive(server, desk.id, { to: addressFor('operatorReply'), from: 'jan@example.com' })
    expect(received).toMatchObject({ madeTicket: true })
    expect((await seenBy()).comments.totalCount).toBe(0)
  })

  it('is a stranger’s when the role was changed', async () => {
    await becomesStrangersTicket({ to: addressFor('operatorInternal').replace('+i.', '+o.') })
    await becomesStrangersTicket({ to: addressFor('operatorReply').replace('+o.', '+i.') })
    const client = await mailFrom(anna, { to: addressFor('operatorReply').replace('+o.', '+t.') })
    expect(client).toMatchObject({ madeTicket: true })
  })

  it('is a stranger’s when they are deactivated', async () => {
    await server.services.database.rows(sql`update operator set active = false where id = ${anna.id}`)
    await becomesStrangersTicket({ to: addressFor('operatorReply') })
  })

  it('is held back when they do not work the desk any more', async () => {
    await server.services.database.rows(sql`delete from desk_member where operator_id = ${anna.id}`)
    expect(await mailFrom(anna, { to: addressFor('operatorReply') })).toMatchObject({ status: 'QUARANTINED', reason: 'OPERATOR_ANSWER', ticketId: null, problem: `${anna.name} does not work this desk any more.` })
    expect((await seenBy()).comments.totalCount).toBe(0)
  })

  it('is held back when a machine wrote it', async () => {
    for (const headers of [{ 'Auto-Submitted': 'auto-replied' }, { 'Auto-Submitted': 'auto-generated' }, { Precedence: 'bulk' }] as Record<string, string>[]) {
      expect(await mailFrom(anna, { to: addressFor('operatorReply'), headers })).toMatchObject({ status: 'QUARANTINED', reason: 'AUTOMATIC', ticketId: null })
    }
    expect((await seenBy()).comments.totalCount).toBe(0)
  })

  it('has no operator’s authority by its From, whatever it answers', async () => {
    const received = await mailFrom(anna, { subject: `[${ticket.number}] resolve`, headers: { 'In-Reply-To': '<x@example.com>' } })
    expect(received).toMatchObject({ madeTicket: true })
    expect((await seenBy()).comments.totalCount).toBe(0)
  })
})
