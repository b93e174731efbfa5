import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { createApp, type App } from '../app.js'
import { readConfig } from '../config.js'
import type { Services } from '../core/services.js'
import { randomToken } from '../core/token.js'
import { closeServices, openServices } from '../services.js'
import { createTestDatabase, type TestDatabase } from '../test/database.js'
import type { Answer } from '../test/test-viewer.js'

const STRANGERS_TICKET = 'mutation { ticketCreate(input: { title: "A", content: "B", deskToken: "none", client: { email: "a@example.com" } }) { userErrors { code } } }'
const MOST = 20
const MOST_WRONG_LINKS = 60

describe('Behind a trusted proxy', () => {
  let database: TestDatabase
  let services: Services
  let app: App
  let dataDirectory: string
  let url: string

  beforeAll(async () => {
    database = await createTestDatabase()
    dataDirectory = await mkdtemp(join(tmpdir(), 'helpdesk-proxy-'))
    services = await openServices(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDirectory, TRUST_PROXY: 'true' }), database.url)
    app = await createApp(services, { pages: null })
    url = await app.http.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(async () => {
    await app.stop()
    await closeServices(services)
    await database.drop()
    await rm(dataDirectory, { recursive: true })
  })

  const codeFrom = async (forwardedFor: string) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor }
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: STRANGERS_TICKET }) })
    return ((await response.json()) as Answer).data!.ticketCreate.userErrors[0].code
  }

  it('the address is the one that the proxy saw, whatever the request says came before', async () => {
    for (let attempt = 0; attempt < MOST; attempt++) expect(await codeFrom(`198.51.100.${attempt}, 192.0.2.1`)).toBe('NOT_FOUND')
    expect(await codeFrom('198.51.100.99, 192.0.2.1')).toBe('RATE_LIMITED')
    expect(await codeFrom('198.51.100.99, 192.0.2.2')).toBe('NOT_FOUND')
  })

  it('the address of a socket is that one too', async () => {
    const closeFrom = (forwardedFor: string) =>
      new Promise<number>((resolve, reject) => {
        const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { 'x-forwarded-for': forwardedFor } })
        socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${randomToken()}` } })))
        socket.on('close', resolve).on('error', reject)
      })
    for (let attempt = 0; attempt < MOST_WRONG_LINKS; attempt++) expect(await closeFrom(`198.51.100.${attempt}, 192.0.2.1`)).toBe(4403)
    expect(await closeFrom('198.51.100.99, 192.0.2.1')).toBe(1013)
    expect(await closeFrom('198.51.100.99, 192.0.2.2')).toBe(4403)
  })
})
