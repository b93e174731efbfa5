import { asClient, asOperator, createDesk, createTicket, reply, type TestClient } from '../test/factories.js'
import { startTestServer, type TestServer } from '../test/test-server.js'
import { renderMarkdown } from './markdown.js'

let server: TestServer
let client: TestClient

beforeAll(async () => {
  server = await startTestServer()
  client = await asClient(server, (await createDesk(server)).id)
})
afterAll(() => server.stop())

/** The HTML of a text as a ticket's content and as a comment; both come by the same way. */
async function htmlOf(text: string): Promise<string> {
  const ticket = await createTicket(client, { content: text })
  await reply(client.viewer, ticket.id, text)
  const { ticket: seen } = await (await asOperator(server)).viewer.data('query ($id: ID!) { ticket(id: $id) { content contentHtml comments { nodes { body bodyHtml } } } }', { id: ticket.id })
  const [comment] = seen.comments.nodes
  expect([seen.content, comment.body]).toEqual([text, text])
  expect(comment.bodyHtml).toBe(seen.contentHtml)
  return seen.contentHtml
}

describe('contentHtml and bodyHtml', () => {
  it('render Markdown', async () => {
    const html = await htmlOf('# Hello\n\n**bold** _it_ `x`\nnext line\n\n1. one\n2. two\n\n> quoted\n\n```\n<b>\n```\n\n| a |\n|---|\n| b |')
    for (const part of ['<h1>Hello</h1>', '<strong>bold</strong>', '<em>it</em>', '<code>x</code><br />', '<li>one</li>', '<blockquote>', '&lt;b&gt;', '<td>b</td>']) expect(html).toContain(part)
  })

  it('open links elsewhere, and tell nobody where they were', async () => {
    expect(await htmlOf('[here](https://example.com/a?b=c)')).toContain('<a href="https://example.com/a?b=c" rel="noopener noreferrer nofollow" target="_blank">here</a>')
    expect(await htmlOf('see https://example.com')).toContain('href="https://example.com"')
  })

  it('make a link of an image, since loading one tells its owner who reads when', async () => {
    const html = await htmlOf('![a photo](https://tracker.example/pixel.png)')
    expect(html).not.toContain('<img')
    expect(html).toContain('href="https://tracker.example/pixel.png"')
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg>',
    '<iframe src="https://evil.example"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '<style>body { display: none }</style><b style="position:fixed">x</b>',
    '<form action="https://evil.example"><input name="password"></form>',
    '<!-- --><math><mtext></p><style><img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
    '[x](vbscript:msgbox(1))',
    '[x](file:///etc/passwd)',
    '[x](//evil.example)',
    '![x](javascript:alert(1))',
    '![x](data:image/png;base64,iVBORw0KGgo=)',
    '![x" onerror="alert(1)](https://example.com/a.png)',
    '[x](https://example.com "title\\" onmouseover=\\"alert(1)")',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
    '```"><script>alert(1)</script>\nx\n```',
    '`<script>alert(1)</script>`',
    '| <script>alert(1)</script> |\n|---|\n| ![](javascript:alert(1)) |',
  ])('hold nothing that a browser would run or load: %s', async (text) => {
    const page = new DOMless(await htmlOf(text))
    expect(page.tags.filter((tag) => !/^(p|br|strong|em|code|pre|blockquote|ul|ol|li|a|table|thead|tbody|tr|th|td)$/.test(tag))).toEqual([])
    expect(page.attributes.filter(([name]) => !/^(href|rel|target|title)$/.test(name))).toEqual([])
    for (const [name, value] of page.attributes) if (name === 'href') expect(value).toMatch(/^(https?|mailto|tel):/)
  })
})

describe('renderMarkdown', () => {
  // While a text is rendered nobody else is answered. Where the work grows with the square of the length, these took a minute.
  it.each(['//a.com/', 'a@b.co///a.b?', 'a.com///', '|http://a.b/', '`http://a.b/'])('is done with 64 KB of %s soon', (part) => {
    const start = Date.now()
    renderMarkdown(part.repeat(Math.ceil(65_536 / part.length)))
    expect(Date.now() - start).toBeLessThan(5000)
  })
})

/** Tags and attributes of HTML that was made by a serialiser: quotes are escaped within attributes, angle brackets everywhere. */
class DOMless {
  readonly tags: string[] = []
  readonly attributes: [string, string][] = []

  constructor(html: string) {
    for (const [, tag = '', rest = ''] of html.matchAll(/<([^\s/>]+)([^>]*)>/g)) {
      this.tags.push(tag.toLowerCase())
      for (const [, name = '', value = ''] of rest.matchAll(/([^\s=/]+)="([^"]*)"/g)) this.attributes.push([name.toLowerCase(), value])
    }
  }
}
