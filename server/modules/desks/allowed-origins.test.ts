import { answersOf, createEveryone, viewersOf, type Everyone, type ViewerName } from '../../test/everyone.js'
import { createDesk, createTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'
import { widgetOf } from './queries/widget-of.js'

const UPDATE = 'mutation ($id: ID!, $input: DeskUpdateInput!) { deskUpdate(deskId: $id, input: $input) { desk { allowedOrigins } userErrors { code field message } } }'

let server: TestServer
let everyone: Everyone
let viewers: Map<ViewerName, TestViewer>

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [['tickets:read']])
})
afterAll(() => server.stop())

const update = async (id: string, input: object, viewer = everyone.admin.viewer) => (await viewer.data(UPDATE, { id, input })).deskUpdate

describe('DeskUpdateInput.allowedOrigins', () => {
  it('are kept as browsers write them, each once', async () => {
    const { id } = await createDesk(server)
    const allowedOrigins = [' https://www.Example.com ', 'https://www.example.com:443/', 'http://intranet', 'http://localhost:3000', 'https://sklep.zażółć.pl', 'http://127.0.0.1:8080']
    const kept = ['https://www.example.com', 'http://intranet', 'http://localhost:3000', 'https://sklep.xn--za-6ja4f8n1l.pl', 'http://127.0.0.1:8080']
    const { desk, userErrors } = await update(id, { allowedOrigins })
    expect(userErrors).toEqual([])
    expect(desk.allowedOrigins).toEqual(kept)
    expect((await update(id, { name: 'Other' })).desk.allowedOrigins).toHaveLength(5)
    expect((await update(id, { allowedOrigins: null })).desk.allowedOrigins).toHaveLength(5)
    expect((await update(id, { allowedOrigins: [] })).desk.allowedOrigins).toEqual([])
  })

  it.each([
    ['www.example.com', '“www.example.com” is not an origin. Write it like https://www.example.com'],
    ['localhost:3000', '“localhost:3000” is not an origin'],
    ['', '“” is not an origin'],
    ['https://', 'is not an origin'],
    ['ftp://example.com', 'is not an origin'],
    ['file:///etc/passwd', 'is not an origin'],
    ['javascript:alert(1)', 'is not an origin'],
    ['https://*.example.com', 'Name each origin by itself'],
    ['*', 'Name each origin by itself'],
    ['https://www.example.com/shop', 'Leave out all but https://www.example.com.'],
    ['https://www.example.com/?a=1', 'Leave out all but https://www.example.com.'],
    ['https://www.example.com#top', 'Leave out all but https://www.example.com.'],
    ['https://jan:secret@www.example.com', 'Leave out all but https://www.example.com.'],
    ["https://a;script-src'none'", 'is not an origin'],
    ['https://a,b', 'is not an origin'],
    ['https://a b', 'is not an origin'],
    [`https://${'x.'.repeat(130)}com`, 'is not an origin'],
  ])('refuse %j and say which one it is', async (bad, words) => {
    const { desk, userErrors } = await update(everyone.otherDesk.id, { allowedOrigins: ['https://good.example', bad] })
    expect(desk).toBeNull()
    expect(userErrors).toEqual([{ code: 'INVALID', field: ['allowedOrigins'], message: expect.stringContaining(words) }])
  })

  it('are at most 100', async () => {
    const many = Array.from({ length: 101 }, (_, nr) => `https://shop${nr}.example.com`)
    expect((await update(everyone.otherDesk.id, { allowedOrigins: many })).userErrors).toMatchObject([{ code: 'TOO_LARGE', field: ['allowedOrigins'] }])
    expect((await update(everyone.otherDesk.id, { allowedOrigins: many.slice(1) })).desk.allowedOrigins).toHaveLength(100)
  })
})

describe('Desk.allowedOrigins', () => {
  it('are told to operators and admin keys alone', async () => {
    await update(everyone.desk.id, { allowedOrigins: ['https://www.example.com'] })
    const answers = await answersOf(viewers, async (viewer) => (await viewer.data('query ($id: ID!) { desk(id: $id) { allowedOrigins } }', { id: everyone.desk.id })).desk?.allowedOrigins)
    expect(answers).toMatchObject({
      admin: ['https://www.example.com'],
      operator: ['https://www.example.com'],
      operatorElsewhere: undefined,
      client: [],
      otherClient: [],
      publicLink: undefined,
      nobody: undefined,
      'key: admin': ['https://www.example.com'],
      'key: tickets:read': [],
    })
  })
})

describe('PublicDesk.active', () => {
  it('tells anybody whether the desk takes new tickets', async () => {
    const desk = await createDesk(server)
    const ask = async () => (await server.as().data('query ($token: String!) { deskByToken(deskToken: $token) { active } }', { token: desk.token })).deskByToken
    expect(await ask()).toEqual({ active: true })
    await update(desk.id, { active: false })
    expect(await ask()).toEqual({ active: false })
  })
})

describe('widgetOf', () => {
  it('gives what the widget’s page is made by; null for an unknown token or a desk’s id', async () => {
    const { id, token } = await createDesk(server)
    await update(id, { name: 'Roastery', language: 'pl', allowedOrigins: ['https://www.example.com'] })
    expect(await widgetOf(server.services, token)).toEqual({ name: 'Roastery', language: 'pl', allowedOrigins: ['https://www.example.com'] })
    for (const unknown of ['', 'nonsense', id]) expect(await widgetOf(server.services, unknown)).toBeNull()
  })
})
