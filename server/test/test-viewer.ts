import type { ExecutionResult } from 'graphql'
import { createClient, type Client } from 'graphql-ws'
import { WebSocket } from 'ws'

type Data = Record<string, any>
export interface Answer {
  data: Data | null
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; requestId: string; field?: string } }[]
}

export interface TestCredential {
  authorization?: string
  cookie?: string
  /** The page that a browser would say the request comes from. */
  origin?: string
}

/** Somebody with a credential (or none), asking over HTTP and following over a socket, as a real client would. */
export class TestViewer {
  private socket: Client | undefined
  private readonly sockets: WebSocket[] = []

  constructor(
    private readonly url: string,
    private readonly credential: TestCredential,
    /** How many subscriptions the server follows events for. */
    private readonly followers: () => number,
  ) {}

  /** The whole answer to an operation, errors included. */
  async ask(query: string, variables: object = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Answer
  }

  /** The data of an operation that must succeed. */
  async data(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.ask(query, variables)
    if (errors || !data) throw new Error(`unexpected errors: ${JSON.stringify(errors)}`)
    return data
  }

  get headers(): Record<string, string> {
    const { authorization, cookie, origin } = this.credential
    return { ...(authorization && { authorization }), ...(cookie && { cookie }), ...(origin && { origin }) }
  }

  /** Opens a subscription and collects what it pushes. Resolves once the server follows events for it, or has refused it. */
  async follow(query: string, variables: object = {}): Promise<Following> {
    const client = (this.socket ??= this.connect())
    const following = new Following()
    const before = this.followers()
    following.end = client.subscribe<Data>({ query, variables: variables as Record<string, unknown> }, following.sink)
    await until(() => this.followers() > before || following.closed !== undefined || following.pushes.length > 0, 'the subscription')
    return following
  }

  /** Cuts the connection without a goodbye, as a lost network does. */
  cut(): void {
    for (const socket of this.sockets) socket.terminate()
  }

  /** Stops reading, as a browser on a stalled network does, while the connection stays open. */
  pause(): void {
    for (const socket of this.sockets) socket.pause()
  }

  resume(): void {
    for (const socket of this.sockets) socket.resume()
  }

  async disconnect(): Promise<void> {
    await this.socket?.dispose()
  }

  private connect(): Client {
    // As in a browser, where a page cannot set a socket's headers: the token goes into connectionParams.
    const { authorization: _, ...headers } = this.headers
    const { sockets } = this
    class HeaderSocket extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers })
        sockets.push(this)
      }
    }
    return createClient({
      url: `${this.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: HeaderSocket,
      connectionParams: this.credential.authorization ? { authorization: this.credential.authorization } : {},
      retryAttempts: 0,
      lazy: true,
    })
  }
}

/** A subscription that is open: what it has pushed, and conditions to wait for. */
export class Following {
  readonly pushes: ExecutionResult<Data>[] = []
  closed: unknown
  end: () => void = () => undefined

  readonly sink = {
    next: (push: unknown) => void this.pushes.push(push as ExecutionResult<Data>),
    error: (error: unknown) => void (this.closed = error),
    complete: () => void (this.closed ??= true),
  }

  /** Waits until so many pushes have come; what they brought. */
  async pushed(count: number): Promise<Data[]> {
    await until(() => this.pushes.length >= count || this.closed !== undefined, `${count} pushes`)
    if (this.pushes.length < count) throw new Error(`closed after ${this.pushes.length} of ${count} pushes: ${JSON.stringify(this.closed)}`)
    return this.pushes.map(({ data, errors }) => data ?? { errors })
  }

  /** Waits until the server has ended it; with what. */
  async ended(): Promise<unknown> {
    await until(() => this.closed !== undefined, 'the end of the subscription')
    return this.closed
  }
}

const PATIENCE_MILLISECONDS = 10_000

/** Waits for a condition. */
export async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited too long for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
