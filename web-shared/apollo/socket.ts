import { createClient, type Client } from 'graphql-ws'
import type { ConnectionState } from './connection-state'

const longestWaitMilliseconds = 20_000
const pingEveryMilliseconds = 12_000
const pongWithinMilliseconds = 6_000

interface Options {
  uri: string
  getAuthorization: () => string | null
  connection: ConnectionState
  onUnauthenticated: () => void
}

// The wait doubles and is spread, so that a restarted server is not hit by everyone at once. A device that
// comes back online does not wait.
function waitToRetry(retries: number) {
  const longest = Math.min(longestWaitMilliseconds, 500 * 2 ** retries)
  return new Promise<void>(resolve => {
    const wake = () => {
      clearTimeout(timer)
      globalThis.removeEventListener?.('online', wake)
      resolve()
    }
    const timer = setTimeout(wake, longest * (0.5 + Math.random() / 2))
    globalThis.addEventListener?.('online', wake)
  })
}

/** The socket for subscriptions: opened by the first one, kept alive, retried for ever. */
export function createSocket({ uri, getAuthorization, connection, onUnauthenticated }: Options): Client {
  let pongTimer: ReturnType<typeof setTimeout> | undefined
  const socket = createClient({
    url: uri,
    connectionParams: () => {
      const authorization = getAuthorization()
      return authorization ? { authorization } : undefined
    },
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: waitToRetry,
    // Going from one screen to the next drops its subscriptions a moment before the next ones start.
    lazyCloseTimeout: 1_000,
    keepAlive: pingEveryMilliseconds,
    connectionAckWaitTimeout: 10_000,
    on: {
      connected: () => connection.opened(),
      // A network that is gone without a word (a lid that was closed) shows only as a missing pong.
      ping: received => {
        if (!received) pongTimer = setTimeout(() => socket.terminate(), pongWithinMilliseconds)
      },
      pong: received => {
        if (received) clearTimeout(pongTimer)
      },
      error: () => connection.set('reconnecting'),
      closed: event => {
        clearTimeout(pongTimer)
        const { code } = event as { code: number }
        if (code === 1000) return
        connection.set('reconnecting')
        if (code === 4401 || code === 4403) onUnauthenticated()
      },
    },
  })
  return socket
}
