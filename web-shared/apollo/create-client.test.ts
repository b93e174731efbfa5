/** @jest-environment node */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gql } from '@apollo/client'
import { buildSchema, GraphQLError } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocket, WebSocketServer } from 'ws'
import { createClient } from './create-client'

const schema = buildSchema(`
  type Query { viewer: String }
  type Event { cursor: String! }
  type Subscription { commentAdded(after: String): Event! }
`)
const subscription = gql`subscription Live($after: String) { commentAdded(after: $after) { cursor } }`

/** Events 1, 2, 3 …, kept; whoever subscribes gets all after their cursor, then live. */
class EventFeed {
  #last = 0
  #wake: (() => void)[] = []
  readonly asked: (string | undefined)[] = []
  readonly credentials: unknown[] = []
  /** After which event it gives up on the next subscriber. */
  giveUpAfter: number | null = null

  publish() {
    this.#last += 1
    for (const wake of this.#wake.splice(0)) wake()
  }

  async* after(cursor: string | undefined) {
    this.asked.push(cursor)
    const { giveUpAfter } = this
    this.giveUpAfter = null
    let seen = Number(cursor ?? 0)
    while (true) {
      while (seen < this.#last) {
        seen += 1
        yield { data: { commentAdded: { cursor: String(seen) } } }
        if (seen === giveUpAfter) throw new GraphQLError('Too slow to follow.', { extensions: { code: 'TOO_SLOW' } })
      }
      await new Promise<void>(resolve => this.#wake.push(resolve))
    }
  }
}

async function until(condition: () => boolean) {
  const deadline = Date.now() + 8_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('The condition never came true.')
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

describe('createClient', () => {
  const feed = new EventFeed()
  const requests: IncomingMessage[] = []
  const http = createServer((request, response) => {
    requests.push(request)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ data: null, errors: [{ message: 'Sign in', extensions: { code: 'UNAUTHENTICATED' } }] }))
  })
  const sockets = new WebSocketServer({ server: http })
  const graphqlServer = useServer({
    schema,
    subscribe: args => {
      if (args.variableValues?.after === 'revoked') return { errors: [new GraphQLError('Sign in', { extensions: { code: 'UNAUTHENTICATED' } })] }
      return feed.after(args.variableValues?.after as string | undefined)
    },
    onConnect: context => {
      feed.credentials.push(context.connectionParams?.authorization)
    },
  }, sockets)
  const cut = () => sockets.clients.forEach(socket => socket.terminate())
  const realWebSocket = globalThis.WebSocket
  let host: string
  let ended = 0

  beforeAll(async () => {
    globalThis.WebSocket = WebSocket as unknown as typeof globalThis.WebSocket
    await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve))
    host = `127.0.0.1:${(http.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    globalThis.WebSocket = realWebSocket
    await graphqlServer.dispose()
    http.closeAllConnections()
    await new Promise(resolve => http.close(resolve))
  })
  beforeEach(() => {
    ended = 0
  })
  // Left open, a client retries for ever, and so would a failed run.
  afterEach(() => created?.close())

  let created: ReturnType<typeof createClient> | undefined
  function connect(authorization: string | null = 'Bearer t') {
    created = createClient({
      httpUri: `http://${host}/graphql`,
      wsUri: `ws://${host}/graphql`,
      getAuthorization: () => authorization,
      onUnauthenticated: () => {
        ended += 1
      },
    })
    return created
  }

  it('goes on after a lost connection from the last event it saw: nothing missed, nothing twice', async () => {
    const { client, connection } = connect()
    const statuses: string[] = []
    connection.subscribe(() => statuses.push(connection.get()))
    const seen: string[] = []
    feed.publish()
    feed.publish()
    client.subscribe<{ commentAdded: { cursor: string } }>({ query: subscription, variables: { after: '1' } })
      .subscribe(({ data }) => { if (data) seen.push(data.commentAdded.cursor) })
    await until(() => seen.length === 1)

    cut()
    feed.publish()
    await until(() => connection.get() === 'reconnecting')
    feed.publish()
    await until(() => seen.length === 3)
    cut()
    feed.publish()
    await until(() => seen.length === 4)

    expect(seen).toEqual(['2', '3', '4', '5'])
    expect(feed.asked).toEqual(['1', '2', '4'])
    expect(feed.credentials).toEqual(['Bearer t', 'Bearer t', 'Bearer t'])
    expect(statuses).toEqual(['reconnecting', 'connected', 'reconnecting', 'connected'])
  })

  it('goes on in the same way when the server gave up on it as too slow, and says that something was missed', async () => {
    const { client, connection } = connect()
    const statuses: string[] = []
    connection.subscribe(() => statuses.push(connection.get()))
    let opened = 0
    connection.onOpen(() => { opened += 1 })
    const seen: string[] = []
    feed.asked.length = 0
    feed.giveUpAfter = 6
    feed.publish()
    feed.publish()
    client.subscribe<{ commentAdded: { cursor: string } }>({ query: subscription, variables: { after: '5' } })
      .subscribe(({ data }) => { if (data) seen.push(data.commentAdded.cursor) })
    await until(() => seen.length === 2)
    expect(seen).toEqual(['6', '7'])
    expect(feed.asked).toEqual(['5', '6'])
    expect(statuses).toEqual(['reconnecting', 'connected'])
    // Once by the socket, and once more for those who read anew what no cursor brings back.
    expect(opened).toBe(2)
  })

  it('tells that the session ended, by request and by subscription', async () => {
    const { client } = connect()
    await client.query({ query: gql`{ viewer }` }).catch(() => {})
    expect(ended).toBe(1)
    expect(requests.at(-1)?.headers.authorization).toBe('Bearer t')

    client.subscribe({ query: subscription, variables: { after: 'revoked' } }).subscribe({ error: () => {} })
    await until(() => ended === 2)
  })

  it('sends no Authorization where a cookie is the credential', async () => {
    const { client } = connect(null)
    await client.query({ query: gql`{ viewer }` }).catch(() => {})
    expect(requests.at(-1)?.headers.authorization).toBeUndefined()
  })
})
