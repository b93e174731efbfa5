import { parseMail } from './parse-mail.js'
import { mailOf, parseFixture } from './test/fixture.js'

const outward = 'rel="noopener noreferrer nofollow" target="_blank"'

describe('the HTML of a mail', () => {
  it.each([
    ['html-structure', '<h1>Title</h1><p>First <b>bold</b>,<br />second line</p><ul><li>one</li><li>two '
      + `<a href="https://example.net" ${outward}>link</a></li></ul><ol start="3"><li>three</li></ol><pre>  kept\n  as is</pre>`
      + '<table><tr><th colspan="2">H</th></tr><tr><td>a</td><td>b</td></tr></table><hr />old <div>mid</div>'],
    ['html-nested-unclosed', '<div><b>bold <i>both</i></b> odd<p>one</p><p>two</p><ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d\n</td></tr></table></div>'],
    ['html-and-text', '<p>rich <b>words</b></p>'],
    ['html-layout-font-size-zero', '<table><tr><td><div>kept</div></td></tr></table>'],
    ['html-entities', '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt; \ufffd \ufffd café a \u00a0 b</p>'],
    ['files-text-among-html', '<p>Before the picture</p><br />\n<p>After it</p>'],
  ])('keeps its structure: %s', async (name, html) => {
    expect((await parseFixture(name)).html).toBe(html)
  })

  it.each([
    ['html-script', '<p>Hello</p>ipt&gt;alert(2)ipt&gt;'],
    ['html-style', '<p>Styled</p>'],
    ['html-form', '<div>Password Send</div>'],
    ['html-meta-refresh', 'relative'],
    ['html-mutation', '<p></p><p>ok</p>'],
    ['html-hidden', '<p>Seen</p>'],
    ['html-tracking-pixel', '<p>News</p>'],
    ['html-only-hidden', ''],
    ['html-hidden-but-text', '<p>plain words</p>'],
  ])('loses what does something or hides: %s', async (name, html) => {
    expect((await parseFixture(name)).html).toBe(html)
  })

  it.each([
    ['behind the words', 'Read <a href="https://example.net/a guide?b=1&amp;c=2">the guide</a>, please', 'Read the guide <https://example.net/a%20guide?b=1&c=2>, please', 'Read the guide, please'],
    ['not where the words are the address', '<a href="https://Example.net/">example.net</a> or <a href="http://example.net/a">http://example.net/a</a>', 'example.net or http://example.net/a'],
    ['at the end of a link around paragraphs', '<a href="https://example.net/"><div>one</div><div>two</div></a><p>three</p>', 'one\ntwo <https://example.net/>\n\nthree', 'one\ntwo\n\nthree'],
    ['not of what leads nowhere, or shows no words', '<a href="javascript:alert(1)">js</a> <a href="https://[">bad</a> <a href="https://example.net/"><img></a><a>name</a>', 'js bad name'],
    ['to an address of mail, and from a picture', '<a href="mailto:a@example.net?subject=x">our IT</a>, <a href="mailto:a@example.net">A@example.net</a> or <a href="https://example.net/get"><img alt="Download"></a>', 'our IT <a@example.net>, A@example.net or Download <https://example.net/get>', 'our IT, A@example.net or Download'],
  ])('says in the text where links lead for who needs that: %s', async (_case, html, linkedText, text = linkedText) => {
    expect(await parseMail(mailOf('Content-Type: text/html', '', html))).toMatchObject({ linkedText, text })
  })

  it('numbers in the text the steps that people refer to', async () => {
    const { text } = await parseMail(mailOf('Content-Type: text/html', '', '<ol><li>Open it</li><li>Turn it off</li></ol><ol start="7"><li>Wait</li></ol><ul><li>Or not</li></ul>'))
    expect(text).toBe('1. Open it\n2. Turn it off\n\n7. Wait\n\n- Or not')
  })

  it('keeps links that lead outward and no others', async () => {
    expect((await parseFixture('html-links')).html).toBe(
      `<a href="https://example.net/?a=1&amp;b=2" ${outward}>https</a> <a href="http://example.net" ${outward}>http</a> <a href="mailto:a@example.net" ${outward}>mail</a> `
      + `<a href="tel:+48123" ${outward}>tel</a> js js2 data vb file bare js3 name`,
    )
  })

  it('loads no remote image by itself', async () => {
    expect((await parseFixture('html-remote-images')).html).toBe(
      '<p>Look</p><img data-remote-src="https://images.example.net/a.png" alt="A &quot;cat&quot;" /><img data-remote-src="https://images.example.net/c.png" alt="" />',
    )
  })

  it('shows a picture that stands within it as a file of the mail', async () => {
    const { html, attachments } = await parseFixture('html-data-image')
    expect(html).toBe('<p>Red dot: <img src="cid:image-1@data.invalid" alt="dot" />  </p>')
    expect(attachments).toEqual([{ fileName: 'image-1.png', contentId: 'image-1@data.invalid', bytes: expect.any(Buffer) }])
  })

  it('is made of the text where there is only text', async () => {
    expect((await parseFixture('text-links')).html).toBe(
      `<p>See <a href="https://example.net/a?b=1&amp;c=2" ${outward}>https://example.net/a?b=1&amp;c=2</a>, (<a href="http://example.net/x" ${outward}>http://example.net/x</a>). `
      + 'javascript:alert(1) &lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>Second &quot;paragraph&quot;<br />with a break</p>',
    )
  })
})

describe('the text of a mail of HTML', () => {
  it('says what the HTML says', async () => {
    expect((await parseFixture('html-structure')).text).toBe('Title\n\nFirst bold,\nsecond line\n\n- one\n- two link\n\n3. three\n\nkept\nas is\n\nH\na b\n\nold\nmid')
  })
})

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const htmlMail = (type: string, body: string) => parseMail(mailOf('From: jan@client.example', `Content-Type: ${type}`, '', body))

it('what only Outlook hides is kept, for all others see it', async () => {
  expect((await htmlMail('text/html', '<p>Your order</p><a href="https://shop.example/1" style="mso-hide:all">Track it</a>')).text).toContain('Track it')
})

it('a picture within the HTML is taken with whatever its address says besides', async () => {
  expect((await htmlMail('text/html', `<p>Look</p><img src="data:image/png;name=look.png;base64,${pixel}">`)).attachments).toHaveLength(1)
})

it('a plain text keeps what is aligned by spaces', async () => {
  expect((await htmlMail('text/plain', 'a   1\r\n  b 2')).html).toBe('<p>a\u00a0\u00a0 1<br />\u00a0 b 2</p>')
})
