import { parseMail } from './parse-mail.js'
import type { ParsedMail } from './parsed-mail.js'
import { mailOf, parseFixture } from './test/fixture.js'
import { UnreadableMail } from './unreadable-mail.js'

const anna = { address: 'anna.nowak@example.com' }

describe('parseMail reads what it can of a broken mail', () => {
  it.each<[string, Partial<Record<keyof ParsedMail, unknown>>]>([
    ['broken-cr-only', { from: anna, messageId: '<cr@example.com>', text: 'First line\n\nSecond paragraph' }],
    ['broken-lf-only', { from: anna, messageId: '<lf@example.com>', text: 'First line\n\nSecond paragraph' }],
    ['broken-no-separator', { from: anna, subject: 'No empty line', text: 'Hello, this is the text\nand: this too' }],
    ['broken-no-header', { from: null, messageId: null, subject: '', text: 'Hello there,\n\nI have no header at all.' }],
    ['broken-header-only', { from: anna, subject: 'Only a header', text: '', html: '', quotedHtml: null }],
    ['broken-no-from-no-subject', { from: null, subject: '', text: 'Who am I?' }],
    ['broken-leading-empty-lines', { from: anna, subject: 'After empty lines', text: 'Text' }],
    ['broken-mbox-line', { from: anna, subject: 'Out of an mbox', text: 'Text' }],
    ['broken-bom', { from: anna, subject: 'With a mark of byte order', text: 'Text' }],
    ['broken-doubled-headers', { subject: 'First subject', messageId: '<first@example.com>', recipients: ['help@example.org', 'other@example.org'], text: '<b>not bold</b>' }],
    ['broken-unterminated-multipart', { text: 'The text', attachments: [expect.objectContaining({ fileName: 'offer.pdf', bytes: Buffer.from('%PDF-1.4 cut') })] }],
    ['broken-base64', { text: 'Hello world' }],
    ['broken-quoted-printable', { text: 'Café =ZZ 100% = doneand =E' }],
    ['broken-boundary-missing', { text: expect.stringContaining('Hello without a boundary') }],
    ['broken-wrong-boundary', { text: expect.stringContaining('Hello beside the boundary') }],
    ['broken-nul-bytes', { subject: 'NUL inside', text: 'Text with NUL' }],
    ['broken-content-type', { text: 'Readable all the same', attachments: [] }],
    ['broken-empty-body', { from: anna, text: '', html: '' }],
    ['broken-header-name-spaces', { from: anna, subject: 'Spaces before the colon', messageId: '<no-brackets@example.com>' }],
    ['nested-multiparts', { text: 'rich\n\nA line of the list below it' }],
    ['format-flowed', { text: 'A paragraph that is broken for the wire only.', quotedHtml: expect.stringContaining('&gt; quoted text') }],
    ['broken-folding', {
      subject: 'A subject that goes on and on',
      references: ['<a@example.com>', '<b@example.com>', '<c@example.com>'],
      inReplyTo: ['<c@example.com>'],
    }],
  ])('%s', async (name, expected) => {
    expect(await parseFixture(name)).toMatchObject(expected)
  })

  it('names every address that the mail went to', async () => {
    const { recipients, sentByHelpdesk } = await parseFixture('delivery-headers')
    expect(recipients).toEqual([
      'help@example.org', 'bob@example.net', 'eve@example.net', 'carl@example.net',
      'help+t.42.abc@example.org', 'support@example.org', 'team@example.org', 'desk@example.org',
    ])
    expect(sentByHelpdesk).toBe('0193-instance')
  })
})

describe('parseMail of a mail without anything', () => {
  it.each([['no bytes', ''], ['line ends', '\r\n\r\n'], ['blanks', '  \r\n \t']])('says so: %s', async (_, text) => {
    await expect(parseMail(Buffer.from(text))).rejects.toThrow(UnreadableMail)
    await expect(parseMail(Buffer.from(text))).rejects.toThrow('The mail is empty: it has no header and no text.')
  })
})

describe('parseMail of an excessive mail', () => {
  const head = ['From: anna.nowak@example.com', 'Subject: Much']

  it('reads 1,000 parts', async () => {
    const parts = Array.from({ length: 1000 }, (_, index) => ['--b', 'Content-Type: text/plain', '', `part ${index}.`]).flat()
    const { text } = await parseMail(mailOf(...head, 'Content-Type: multipart/mixed; boundary=b', '', ...parts, '--b--'))
    expect(text.split('\n').filter((line) => line.startsWith('part'))).toHaveLength(1000)
  })

  it.each([
    ['reads a text that is 100 parts deep', 100, /^The innermost$/],
    ['shows one that is deeper than it takes apart as it stands', 101, /^--b0\n[^]*--b100\n[^]*The innermost$/],
  ])('%s', async (_what, depth, expected) => {
    const parts = Array.from({ length: depth }, (_, index) => [`Content-Type: multipart/mixed; boundary=b${index}`, '', `--b${index}`]).flat()
    expect((await parseMail(mailOf(...head, ...parts, '', 'The innermost'))).text).toMatch(expected)
  })

  it('takes 20 of 1,000 files and counts the rest', async () => {
    const parts = Array.from({ length: 1000 }, (_, index) => ['--b', `Content-Type: image/png; name=${index}.png`, '', 'x']).flat()
    const { attachments, leftOut } = await parseMail(mailOf(...head, 'Content-Type: multipart/mixed; boundary=b', '', ...parts, '--b--'))
    expect(attachments.map(({ fileName }) => fileName)).toEqual(Array.from({ length: 20 }, (_, index) => `${index}.png`))
    expect(leftOut).toBe(980)
  })

  it('shows something of one with more parts than it takes apart', async () => {
    const { text, subject } = await parseMail(mailOf(...head, 'Content-Type: multipart/mixed; boundary=b', '', ...Array.from({ length: 6000 }, () => ['--b', '', 'x']).flat()))
    expect(subject).toBe('Much')
    expect(text).toContain('--b')
  })

  it('cuts a text at 64 KB and takes the whole along as a file', async () => {
    const written = 'ż'.repeat(1_000_000)
    const { text, attachments } = await parseMail(mailOf(...head, 'Content-Type: text/plain; charset=utf-8', '', written))
    expect(text).toBe(`${'ż'.repeat(32_766)}\n…`)
    expect(attachments).toMatchObject([{ fileName: 'mail.txt', contentId: null }])
    expect(Buffer.from(attachments[0]!.bytes).equals(Buffer.from(written))).toBe(true)
  })

  it('makes the HTML of the text where the HTML is larger than 512 KB', async () => {
    const { text, html, attachments } = await parseMail(mailOf(...head, 'Content-Type: text/html', '', `<p>${'words '.repeat(8)}</p>`.repeat(12_000)))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536)
    expect(html.slice(0, 20)).toBe('<p>words words words')
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    expect(attachments.map(({ fileName }) => fileName)).toEqual(['mail.txt'])
  })

  it('reads a header of 1 MB', async () => {
    const { subject, from } = await parseMail(mailOf(`Subject: ${'a'.repeat(1_000_000)}`, `X-Many: ${'b '.repeat(500_000)}`, 'From: anna.nowak@example.com', '', 'Text'))
    expect(subject).toBe('a'.repeat(255))
    expect(from).toEqual({ address: 'anna.nowak@example.com', name: '' })
  })

  it.each([
    ['nested elements', 'text/html', '<b>'.repeat(200_000)],
    ['unclosed comments', 'text/html', '<!--'.repeat(200_000)],
    ['ampersands', 'text/html', '&'.repeat(500_000)],
    ['lines of a signature mark', 'text/plain', '--\n'.repeat(100_000)],
    ['lines that look like quotes', 'text/plain', 'On 1 May 2024 wrote:\n> a\nb\n'.repeat(30_000)],
    ['one line', 'text/plain', 'am 1 schrieb '.repeat(150_000)],
  ])('is done with %s', async (_, type, body) => {
    expect(await parseMail(mailOf(...head, `Content-Type: ${type}`, '', body))).toMatchObject({ subject: 'Much' })
  })
})
