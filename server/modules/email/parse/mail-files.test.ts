import { parseMail } from './parse-mail.js'
import { mailOf, parseFixture } from './test/fixture.js'

const namesOf = async (name: string) => (await parseFixture(name)).attachments.map(({ fileName }) => fileName)
const png = Buffer.from('89504e470d0a1a0a', 'hex')

describe('the files of a mail', () => {
  it.each([
    ['files-names-rfc2231', ['Zażółć.pdf', 'Zażółć 2.pdf', 'żółw.pdf', 'attachment.pdf', 'attachment', 'attachment.jpeg']],
    ['files-names-hostile', ['../../etc/passwd', 'a bfdp.exe']],
    ['files-calendar', ['invite.ics']],
    ['files-forwarded', ['Invoice 5-2024- paper ż.eml']],
    ['files-forwarded-inline', ['message.eml']],
    ['files-only', ['scan.pdf']],
    ['files-whole-mail-is-pdf', ['scan.pdf']],
    ['files-report-and-amp', []],
    ['auto-read-receipt', []],
    ['files-tnef', ['Bericht für Anna.docx', 'second.txt']],
    ['files-tnef-broken', ['winmail.dat']],
    ['files-tnef-rtf-only', ['winmail.dat']],
  ])('have names: %s', async (name, names) => {
    expect(await namesOf(name)).toEqual(names)
  })

  it('keep their bytes', async () => {
    const { attachments } = await parseFixture('files-tnef')
    expect(attachments.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['PK the report', 'second'])
    expect(Buffer.from((await parseFixture('files-forwarded')).attachments[0]!.bytes).toString()).toContain('The invoice.')
  })

  it('give their text to a mail that has no other', async () => {
    expect(await parseFixture('files-tnef-body')).toMatchObject({ text: 'The body inside of winmail.dat', html: '<p>The body inside of winmail.dat</p>' })
    expect((await parseFixture('files-tnef')).text).toBe('See the file.')
  })

  it('come first where the HTML shows them, and say by which name', async () => {
    const { html, attachments } = await parseFixture('files-inline-image')
    expect(html).toBe('<p>See <img src="cid:photo@example.com" alt="photo" /> and </p>')
    expect(attachments).toMatchObject([{ fileName: 'photo.png', contentId: 'photo@example.com' }, { fileName: 'unused.png', contentId: null }])
  })

  it('are taken before others where the HTML shows them', async () => {
    const others = Array.from({ length: 25 }, (_, index) => ['--b', `Content-Type: image/png; name=${index}.png`, `Content-ID: <${index}@x>`, '', 'x']).flat()
    const { attachments, leftOut } = await parseMail(mailOf('From: a@example.com', 'Content-Type: multipart/related; boundary=b', '', '--b', 'Content-Type: text/html', '', '<img src="cid:24@x">', ...others, '--b--'))
    expect(attachments.map(({ fileName }) => fileName).slice(0, 2)).toEqual(['24.png', '0.png'])
    expect([attachments.length, leftOut]).toEqual([20, 5])
  })

  it('are listed where an HTML that is too large shows them no longer', async () => {
    const html = `<img src="cid:a@x">${`<p>${'words '.repeat(8)}</p>`.repeat(12_000)}`
    const parts = ['--b', 'Content-Type: text/html', '', html, '--b', 'Content-Type: image/png; name=a.png', 'Content-ID: <a@x>', '', 'x']
    const { attachments } = await parseMail(mailOf('From: a@example.com', 'Content-Type: multipart/related; boundary=b', '', ...parts, '--b--'))
    expect(attachments).toMatchObject([{ fileName: 'mail.txt' }, { fileName: 'a.png', contentId: null }])
  })

  it('are left out past 20 MB', async () => {
    const parts = ['--b', 'Content-Type: image/png; name=large.png', '', 'x'.repeat(20 * 1024 * 1024 + 1), '--b', 'Content-Type: image/png; name=small.png', 'Content-Transfer-Encoding: base64', '', png.toString('base64')]
    const { attachments, leftOut } = await parseMail(mailOf('From: a@example.com', 'Content-Type: multipart/mixed; boundary=b', '', ...parts, '--b--'))
    expect(attachments).toEqual([{ fileName: 'small.png', bytes: png, contentId: null }])
    expect(leftOut).toBe(1)
  })
})

describe('a text that has a name', () => {
  const mail = (...parts: string[][]) =>
    parseMail(mailOf('From: jan@client.example', 'Content-Type: multipart/mixed; boundary=b', '', ...parts.flatMap((part) => ['--b', ...part]), '--b--'))

  it('is a file beside another text, also where it is sent to be shown in place', async () => {
    const log = ['Content-Type: text/plain; name=server.log', 'Content-Disposition: inline; filename=server.log', '', 'Started.']
    const { text, attachments } = await mail(['Content-Type: text/plain', '', 'See the log.'], log)
    expect([text, attachments.map(({ fileName }) => fileName)]).toEqual(['See the log.', ['server.log']])
  })

  it('is what the mail says where there is no other', async () => {
    const { text, attachments } = await mail(['Content-Type: text/plain; name=body.txt', '', 'See the log.'])
    expect([text, attachments]).toEqual(['See the log.', []])
  })
})

it.each(['application/pkcs7-mime; smime-type=enveloped-data', 'multipart/encrypted; boundary=b; protocol="application/pgp-encrypted"'])('a mail that cannot be read says so: %s', async (type) => {
  const { text } = await parseMail(mailOf('From: jan@client.example', `Content-Type: ${type}`, '', '--b', 'Content-Type: application/pgp-encrypted', '', 'Version: 1', '--b--'))
  expect(text).toContain('encrypted')
})
