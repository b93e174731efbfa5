import { ApolloLink } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { print } from '@apollo/client/utilities'
import type { Client } from 'graphql-ws'
import { map, Observable, retry, throwError, timer } from 'rxjs'
import type { ConnectionState } from './connection-state'
import { readRequestError } from './request-error'

const retryRefusedMilliseconds = 10_000
const retryTooSlowMilliseconds = 1_000

/** The socket was closed for good, by a code that graphql-ws does not retry by itself. */
class SocketClosed extends Error {
  constructor(readonly code: number | undefined) {
    super(`The live connection was closed (${code ?? 'unknown code'}).`)
  }
}

// Every subscription that can be resumed answers one field whose object carries its cursor.
function cursorOf(data: Record<string, unknown> | null | undefined) {
  for (const value of Object.values(data ?? {})) {
    const cursor = (value as { cursor?: unknown } | null)?.cursor
    if (typeof cursor === 'string') return cursor
  }
  return undefined
}

/**
 * Sends subscriptions over the socket. One that has a variable `after` and selects `cursor` goes on, after a lost connection,
 * from the last cursor it saw: graphql-ws sends the payload again as it is then, so keeping its `after` current
 * makes the server replay exactly what was missed. One that the server gave up on, because this side took its events too slowly, goes on
 * in the same way; it counts as a lost connection, so that what has no cursor is loaded anew.
 */
export class ResumeLink extends ApolloLink {
  constructor(private readonly socket: Client, private readonly connection: ConnectionState) {
    super()
  }

  override request(operation: ApolloLink.Operation) {
    const payload = {
      query: print(operation.query),
      operationName: operation.operationName,
      variables: { ...operation.variables },
    }
    return new Observable<ApolloLink.Result>(observer => this.socket.subscribe<Record<string, unknown>, Record<string, unknown>>(payload, {
      next(result) {
        const cursor = cursorOf(result.data)
        if (cursor && 'after' in payload.variables) payload.variables.after = cursor
        observer.next(result)
      },
      complete: () => observer.complete(),
      error(error) {
        if (Array.isArray(error)) observer.error(new CombinedGraphQLErrors({ errors: error }))
        else observer.error(new SocketClosed((error as { code?: number } | null)?.code))
      },
    })).pipe(retry({ delay: error => this.#whenToRetry(error) }))
  }

  #whenToRetry(error: unknown) {
    if (error instanceof SocketClosed && error.code !== 4401) return timer(retryRefusedMilliseconds)
    if (readRequestError(error).code !== 'TOO_SLOW') return throwError(() => error)
    this.connection.set('reconnecting')
    return timer(retryTooSlowMilliseconds).pipe(map(() => this.connection.opened()))
  }
}
