import sql from 'sql-template-tag'
import { allScopesBut } from '../../../test/everyone.js'
import { asApiKey, asClient, asLinkHolder, asOperator, createDesk, createTicket, type TestClient, type TestDesk, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { receive, type TestMail } from '../../../test/mails.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'
import { replyAddress } from '../addresses/reply-address.js'

jest.setTimeout(60_000)

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const SEEN = `query ($id: ID!) { ticket(id: $id) {
  title content contentHtml quotedHtml attachments { id fileName } mail { leftOut }
  comments { nodes { id body bodyHtml quotedHtml attachments { id fileName size contentType url } mail { from subject leftOut originalUrl } } } } }`
const SEARCH = 'query ($search: String!) { tickets(filter: { search: $search }) { nodes { id } } }'

let server: TestServer
let operator: TestOperator
let desk: TestDesk
let client: TestClient
let ticket: TestTicket
let to: string
let count = 0

beforeAll(async () => {
  server = await startTestServer()
  operator = await asOperator(server)
})
afterAll(() => server.stop())
beforeEach(async () => {
  const mailboxAddress = `support${++count}@example.com`
  desk = await createDesk(server, { mailboxAddress })
  client = await asClient(server, desk.id, { email: 'jan@example.com' })
  ticket = await createTicket(client)
  to = replyAddress(server.services.secretBox, mailboxAddress, 'client', ticket.id)
})

const answer = (mail: TestMail) => receive(server, desk.id, { to, ...mail })
const seenBy = async (viewer: TestViewer = operator.viewer, id: string | null = ticket.id) => (await viewer.data(SEEN, { id })).ticket
const onlyComment = async (viewer?: TestViewer) => (await seenBy(viewer)).comments.nodes[0]
const download = (viewer: TestViewer, id: string) => fetch(`${server.url}/attachments/${id}`, { headers: viewer.headers })

describe('the files of a mail', () => {
  it('are its comment’s, for whoever may read it', async () => {
    await answer({ files: [{ name: 'invoice.txt', bytes: 'hello', type: 'text/plain' }, { name: 'empty.bin', bytes: '' }] })
    const { attachments } = await onlyComment()
    expect(attachments.map(({ fileName, size }: { fileName: string; size: number }) => [fileName, size])).toEqual([['invoice.txt', 5], ['empty.bin', 0]])
    const other = await asClient(server, desk.id)
    const statuses = await Promise.all([operator.viewer, client.viewer, asLinkHolder(server, ticket.publicUrl), other.viewer, server.as()].map(async (viewer) => (await download(viewer, attachments[0].id)).status))
    expect(statuses).toEqual([200, 200, 200, 404, 404])
    expect((await onlyComment(client.viewer)).attachments).toHaveLength(2)
  })

  it('are the ticket’s where it makes one', async () => {
    const { ticketId } = await receive(server, desk.id, { files: [{ name: 'invoice.txt', bytes: 'hello' }] })
    expect((await seenBy(operator.viewer, ticketId)).attachments).toEqual([{ id: expect.any(String), fileName: 'invoice.txt' }])
  })

  it('are shown in place where the HTML has them, by an attachment of that comment', async () => {
    await answer({ html: '<p>Look: <img src="cid:photo%40example" alt="It"></p>', files: [{ name: 'photo.png', bytes: PIXEL, type: 'image/png', contentId: 'photo@example' }] })
    const { bodyHtml, attachments } = await onlyComment(client.viewer)
    const [, id] = /<img[^>]* data-attachment-id="([^"]+)"/.exec(bodyHtml) ?? []
    expect(attachments.map((attachment: { id: string }) => attachment.id)).toEqual([id])
    expect(bodyHtml).not.toContain('cid:')
    expect((await download(client.viewer, id!)).status).toBe(200)
  })

  it('are left out past twenty, and it is said to operators how many', async () => {
    await answer({ files: Array.from({ length: 23 }, (_, index) => ({ name: `${index}.txt`, bytes: `${index}` })) })
    const { attachments, mail } = await onlyComment()
    expect([attachments.length, mail.leftOut]).toEqual([20, 3])
    expect((await onlyComment(client.viewer)).mail).toBeNull()
  })

  it('keep names that fit', async () => {
    await answer({ files: [{ name: `${'n'.repeat(400)}.txt`, bytes: 'x' }, { name: '../../etc/passwd', bytes: 'x' }] })
    expect((await onlyComment()).attachments.map(({ fileName }: { fileName: string }) => fileName)).toEqual([expect.stringMatching(/^n{100}.{1,155}$/), 'passwd'])
  })
})

it.each([
  ['Please call me', 'Please call me'],
  ['Accepted: the visit on Monday', 'Accepted: the visit on Monday'],
  ['Re: [T1-1] It leaks', '(no text)', true],
])('who writes in the subject alone, as in "%s", says %s', async (subject, said, own = false) => {
  await answer({ subject: own ? `Re: [${ticket.number}] It leaks` : subject, text: '' })
  expect(await onlyComment()).toMatchObject({ body: said, bodyHtml: `<p>${said}</p>` })
})

describe('what a mail quotes', () => {
  it('is kept apart, shown to who may read the comment, and not searched', async () => {
    await answer({ text: 'Saxophone.\r\n\r\nOn Mon, 2 Mar 2026 at 10:00, Support <support@example.com> wrote:\r\n> The accordion?' })
    const { body, bodyHtml, quotedHtml } = await onlyComment(client.viewer)
    expect([body, bodyHtml]).toEqual(['Saxophone.', '<p>Saxophone.</p>'])
    expect(quotedHtml).toContain('accordion')
    const found = async (search: string) => (await operator.viewer.data(SEARCH, { search })).tickets.nodes
    expect([await found('saxophone'), await found('accordion')]).toEqual([[{ id: ticket.id }], []])
  })

  it.each<[string, (link: string) => TestMail]>([
    ['in plain text', (link) => ({ text: `See ${link}.` })],
    ['in the quoted text', (link) => ({ text: `Yes.\r\n\r\nOn Mon, 2 Mar 2026 at 10:00, Support <support@example.com> wrote:\r\n> Open ${link}\r\n> now` })],
    ['in HTML', (link) => ({ html: `<p>See <a href="${link}">${link}</a></p>` })],
    ['as a parameter of another address', (link) => ({ html: `<p><a href="https://safe.example/?url=${encodeURIComponent(link)}&amp;data=1">here</a></p>` })],
    ['encoded twice', (link) => ({ html: `<p><a href="https://safe.example/?url=${encodeURIComponent(encodeURIComponent(link))}">here</a></p>` })],
    ['with underscores for slashes', (link) => ({ text: `https://urldefense.example/v2/url?u=${link.replace(':', '-3A').replaceAll('/', '_')}&d=1` })],
    ['in capitals', (link) => ({ text: link.replace('/helpdesk/ticket/', '/HELPDESK/Ticket/') })],
    ['with character references', (link) => ({ html: `<p>${link.replaceAll('/', '&#x2F;')}</p>` })],
    ['in the subject', (link) => ({ subject: `Fwd: ${link}` })],
  ])('never holds the public link: %s', async (_where, mail) => {
    const token = ticket.publicUrl.split('/').at(-1)!
    const key = await asApiKey(server, allScopesBut())
    await answer(mail(ticket.publicUrl))
    const made = await receive(server, desk.id, { from: 'eve@example.com', ...mail(ticket.publicUrl) })
    for (const viewer of [operator.viewer, key.viewer]) {
      expect(JSON.stringify([(await seenBy(viewer)).comments, await seenBy(viewer, made.ticketId)])).not.toContain(token)
    }
  })
})

it('what a mail looks like comes along when its ticket is merged into another one, and goes back with it', async () => {
  const { ticketId } = await receive(server, desk.id, { from: 'jan@example.com', subject: 'Re: A *star*', html: '<p>2 * 3 * 4</p><p>On Mon, 2 Mar 2026, Ann wrote:</p><blockquote>accordion</blockquote>' })
  const { ticketMerge } = await operator.viewer.data('mutation ($source: ID!, $target: ID!) { ticketMerge(ticketId: $source, intoTicketId: $target) { mergeId userErrors { message } } }', { source: ticketId, target: ticket.id })
  const merged = await onlyComment(client.viewer)
  expect(merged.bodyHtml).toContain('<p><strong>Re: A *star*</strong></p>\n<p>2 * 3 * 4</p>')
  expect(merged.quotedHtml).toContain('accordion')
  const { mail } = await onlyComment()
  expect(mail.subject).toBe('Re: A *star*')
  await operator.viewer.data('mutation ($id: ID!) { ticketUnmerge(mergeId: $id) { userErrors { message } } }', { id: ticketMerge.mergeId })
  expect(await server.services.database.rows(sql`select quoted_html as quoted from comment where id = ${merged.id}`)).toEqual([{ quoted: null }])
  expect((await seenBy(client.viewer, ticketId)).quotedHtml).toContain('accordion')
})

describe('the mail itself', () => {
  it('is shown to the team only', async () => {
    await answer({ subject: 'Hello' })
    const { mail } = await onlyComment()
    expect(mail).toEqual({ from: 'jan@example.com', subject: 'Hello', leftOut: 0, originalUrl: expect.stringMatching(/\/mails\/[0-9a-f-]{36}\.eml$/) })
    const outsiders = [client.viewer, asLinkHolder(server, ticket.publicUrl), (await asApiKey(server, allScopesBut('internal:read'))).viewer]
    for (const viewer of outsiders) expect((await onlyComment(viewer)).mail).toBeNull()
  })

  it('is forgotten with its comment: bytes, subject and files, but not that it came', async () => {
    const received = await answer({ subject: 'Secret', text: 'Secret.', files: [{ name: 'secret.txt', bytes: 'Secret' }] })
    const { attachments } = await onlyComment()
    await operator.viewer.data('mutation ($id: ID!) { commentRemove(commentId: $id) { userErrors { message } } }', { id: received.commentId })
    const [row] = await server.services.database.rows<{ row: string }>(sql`select row_to_json(mail)::text as row from incoming_mail mail where id = ${received.id}`)
    expect(row!.row).not.toMatch(/Secret|536563726574/)
    expect((await download(operator.viewer, attachments[0].id)).status).toBe(404)
    expect((await fetch(`${server.url}/mails/${received.id}.eml`, { headers: operator.viewer.headers })).status).toBe(404)
  })
})
