import { parseMail } from './parse-mail.js'
import { parseFixture, rawFixture } from './test/fixture.js'

const POLISH = 'Zażółć gęślą jaźń'

describe('parseMail reads text', () => {
  it.each([
    ['charset-utf-8', `${POLISH} ☂ 日本`],
    ['charset-utf-8-quoted-printable', POLISH],
    ['charset-iso-8859-1', 'Déjà vu à Besançon'],
    ['charset-iso-8859-2', POLISH],
    ['charset-iso-8859-15', 'Cœur à 5 €'],
    ['charset-windows-1250', `${POLISH} „x”`],
    ['charset-windows-1251', 'Здравствуйте, принтер'],
    ['charset-windows-1252', 'Größe – “5 €”'],
    ['charset-koi8-r', 'Здравствуйте, принтер'],
    ['charset-iso-2022-jp', 'プリンターが動きません'],
    ['charset-shift-jis', 'プリンターが動きません'],
    ['charset-euc-kr', '프린터가 안 됩니다'],
    ['charset-gb18030', '打印机坏了𠮷'],
    ['charset-gb2312', '打印机坏了'],
    ['charset-big5', '印表機壞了'],
    ['charset-utf-16', POLISH],
    ['charset-utf-16le', POLISH],
    ['charset-utf-16-little-endian', POLISH],
    ['charset-meta-alone', POLISH],
  ])('of %s', async (name, text) => {
    expect(await parseFixture(name)).toMatchObject({ text, html: `<p>${text.replaceAll('"', '&quot;')}</p>` })
  })

  it.each([
    ['charset-wrong-label', POLISH],
    ['charset-ascii-label', POLISH],
    ['charset-unknown-utf-8', POLISH],
    ['charset-unknown-8bit', 'Größe – 5 €'],
    ['charset-iso-2022-jp-broken', 'プリンター \ufffd ok'],
    ['charset-none-8bit', 'Größe – 5 €'],
    ['charset-utf-8-label-8bit', 'Größe – 5 €'],
    ['charset-utf-8-few-broken-bytes', `${POLISH}${POLISH}${POLISH} \ufffd ${POLISH}`],
  ])('whose charset is not what the mail says: %s', async (name, text) => {
    expect(await parseFixture(name)).toMatchObject({ text })
  })

  it('without decoding UTF-7, which hides markup', async () => {
    expect((await parseFixture('charset-utf-7')).html).toBe('<p>+ADw-script+AD4-alert(1)+ADw-/script+AD4- hello</p>')
  })
})

describe('parseMail reads headers', () => {
  it.each([
    ['charset-headers-8bit', 'Größe und Bücher', 'Jürgen Müller'],
    ['charset-headers-raw-utf-8', 'Żółty papier', 'Żaneta Łoś'],
    ['charset-headers-of-text', POLISH, 'Żaneta Łoś'],
  ])('with raw bytes past ASCII: %s', async (fixture, subject, name) => {
    expect(await parseFixture(fixture)).toMatchObject({ subject, from: { name } })
  })

  it.each([
    ['encoded-word-cut-in-character', 'Zażółć papier'],
    ['encoded-word-base64-cut', 'プリン'],
    ['encoded-word-mixed-charsets', 'Zażółćдаok =?utf-8?Q?not closed'],
  ])('with encoded words: %s', async (name, subject) => {
    expect(await parseFixture(name)).toMatchObject({ subject })
  })
})

it.each(['iso-2022-jp-ms', 'cp50220', 'cp50221'])('%s is read as what it is a name of', async (name) => {
  const raw = rawFixture('charset-iso-2022-jp').toString('latin1').replace(/iso-2022-jp/gi, name)
  expect((await parseMail(Buffer.from(raw, 'latin1'))).text).toBe('プリンターが動きません')
})
