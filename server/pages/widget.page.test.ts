import sql from 'sql-template-tag'
import { builtPages } from '../test/built-pages.js'
import { createDesk } from '../test/factories.js'
import { startTestServer, type TestServer } from '../test/test-server.js'
import type { Pages } from './pages.js'

let pages: Pages & { remove(): Promise<void> }
let server: TestServer
let desk: { id: string; token: string }

beforeAll(async () => {
  pages = await builtPages()
  server = await startTestServer({ pages })
  desk = await createDesk(server)
})
afterAll(async () => {
  await server.stop()
  await pages.remove()
})
afterEach(() => jest.restoreAllMocks())

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers })
const allow = (...origins: string[]) => server.services.database.rows(sql`update desk set allowed_origins = ${origins} where id = ${desk.id}`)

describe('GET /helpdesk/widget', () => {
  const open = async (query: Record<string, string>, path = '/helpdesk/widget') => {
    const response = await get(`${path}?${new URLSearchParams(query)}`)
    const html = await response.text()
    const policy = response.headers.get('content-security-policy') ?? ''
    return { status: response.status, html, policy, language: /<html lang="(.*?)">/.exec(html)?.[1], framedBy: /frame-ancestors (.*?)(;|$)/.exec(policy)?.[1] }
  }
  const speak = (language: string) => server.services.database.rows(sql`update desk set language = ${language} where id = ${desk.id}`)

  it('brings its desk along, and loads nothing from elsewhere', async () => {
    const { status, html, policy } = await open({ desk: desk.token, host: 'https://shop.example' })
    expect(status).toBe(200)
    const { data } = JSON.parse(/id="first-data">(.*?)<\/script>/s.exec(html)![1]!)
    expect(data.deskByToken).toMatchObject({ name: expect.any(String), categories: [] })
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /)
  })

  it('may be framed by the desk’s origins and by pages of ours; by any page when the desk names none', async () => {
    expect((await open({ desk: desk.token })).framedBy).toBe("'self' https: http:")
    await allow('https://shop.example', 'http://localhost:8080')
    expect((await open({ desk: desk.token })).framedBy).toBe("'self' https://shop.example http://localhost:8080")
    await allow()
  })

  it('writes nothing into its policy but origins, whatever is kept, asked for or said to be the host', async () => {
    await allow("https://a.example; script-src *", 'https://b.example/x', 'https://*.c.example', "'unsafe-inline'", 'https://d.example\r\nx-evil: 1', 'https://ok.example')
    const { framedBy, policy } = await open({ desk: desk.token, host: 'https://x.example; script-src *' })
    expect(framedBy).toBe("'self' https://ok.example")
    expect(policy.match(/script-src/g)).toHaveLength(1)
    await allow('nonsense')
    expect((await open({ desk: desk.token })).framedBy).toBe("'self'")
    await allow()
  })

  it('speaks the language that was asked for when it is one of ours, else the desk’s', async () => {
    await speak('pl')
    const asked = ['pl', 'en', 'en-GB', 'PL-pl', 'sv', '"><script>', '']
    expect(await Promise.all(asked.map(async (locale) => (await open({ desk: desk.token, locale })).language))).toEqual(['pl', 'en', 'en', 'pl', 'pl', 'pl', 'pl'])
    await speak('en')
  })

  it('has what its script asks for next on the way before it does, each once', async () => {
    const { html } = await open({ desk: desk.token, locale: 'pl' })
    expect([...html.matchAll(/<link rel="(\w+)".* href="\/helpdesk\/assets\/(.*?)">/g)].map(([, rel, file]) => `${rel} ${file}`)).toEqual([
      'modulepreload pl.js', 'modulepreload widget.js', 'modulepreload form.js', 'preload widget.css', 'modulepreload more.js', 'stylesheet index.css',
    ])
  })

  it('says of any desk that is not there that it is not known', async () => {
    const answers = await Promise.all(['x', '\0', '\r\nx-evil: 1', '"><script>', 'a'.repeat(5000)].map((token) => open({ desk: token })))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]).toMatchObject({ status: 404, html: expect.stringContaining('unknownDesk in en') })
    expect(answers[0]!.html).not.toContain('src=')
  })

  it('is framed by pages of ours alone where no desk is named', async () => {
    for (const path of ['/helpdesk/widget', '/helpdesk/widget/new']) expect(await open({}, path)).toMatchObject({ status: 200, framedBy: "'self'" })
  })

  it('says that something went wrong, and under which ID', async () => {
    const logged = jest.spyOn(server.services.log, 'error').mockImplementation(() => {})
    jest.spyOn(server.services.database, 'rows').mockRejectedValue(new Error('terminating connection'))
    const { status, html } = await open({ desk: desk.token })
    expect(status).toBe(500)
    expect(html).toContain((logged.mock.calls[0]![0] as unknown as { requestId: string }).requestId)
    expect(html).not.toContain('terminating')
  })
})

describe('GET /widget.js', () => {
  it('is given to pages of any origin, checked for news every few minutes, and not sent again while it is the same', async () => {
    const response = await get('/widget.js', { origin: 'https://shop.example' })
    expect(await response.text()).toBe('helpdesk()')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    })
    expect((await get('/widget.js', { 'if-none-match': response.headers.get('etag')! })).status).toBe(304)
    expect((await get('/widget.js', { 'if-none-match': '"another"' })).status).toBe(200)
  })
})

describe('the other pages', () => {
  it.each([
    ['/tickets', 'The panel', "frame-ancestors 'none'"],
    ['/helpdesk/demo', 'A host page', "frame-ancestors 'none'"],
    ['/helpdesk/elsewhere', 'Helpdesk', "frame-ancestors 'self'"],
  ])('%s is %s', async (path, title, framedBy) => {
    const response = await get(path)
    expect(await response.text()).toContain(`<title>${title}</title>`)
    expect(response.headers.get('content-security-policy')).toContain(framedBy)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })
})
