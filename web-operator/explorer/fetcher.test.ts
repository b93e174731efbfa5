/** @jest-environment node */
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildSchema, parse } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocket, WebSocketServer } from 'ws'
import { fetcher } from './fetcher'

const schema = buildSchema('type Query { hello: String } type Subscription { count: Int }')
let server: Server
let asked: { headers: IncomingHttpHeaders; body: string }[]
let greeted: unknown[]

beforeEach(async () => {
  asked = []
  greeted = []
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push({ headers: request.headers, body })
    response.end('{"data":{"hello":"you"}}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const rootValue = {
    count: async function* () {
      for (const count of [1, 2]) yield { count }
    },
  }
  useServer({ schema, roots: { subscription: rootValue }, onConnect: ({ connectionParams }) => void greeted.push(connectionParams) }, new WebSocketServer({ server, path: '/graphql' }))
  const page = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`)
  Object.assign(globalThis, { WebSocket, location: page, fetch: (path: string, init: RequestInit) => globalFetch(new URL(path, page), init) })
})
afterEach(() => server.close())

const globalFetch = globalThis.fetch
const run = (query: string, headers: Record<string, string>) => fetcher({ query }, { headers, documentAST: parse(query) })

describe('fetcher', () => {
  it('posts JSON with the headers of the editor', async () => {
    expect(await run('{ hello }', { Authorization: 'Bearer key' })).toEqual({ data: { hello: 'you' } })
    expect(asked[0]?.headers).toMatchObject({ authorization: 'Bearer key', 'content-type': 'application/json' })
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ query: '{ hello }' })
  })

  it('runs subscriptions over a socket that carries the same credential', async () => {
    const results: unknown[] = []
    for await (const result of run('subscription { count }', { AUTHORIZATION: 'Bearer key' }) as AsyncIterable<unknown>) results.push(result)
    expect(results).toEqual([{ data: { count: 1 } }, { data: { count: 2 } }])
    expect(greeted).toEqual([{ authorization: 'Bearer key' }])
  })
})
