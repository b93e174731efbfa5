import { ApolloLink } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { print } from '@apollo/client/utilities'
import type { Client } from 'graphql-ws'
import { Observable, retry, throwError, timer } from 'rxjs'

const retryRefusedMilliseconds = 10_000

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
 * makes the server replay exactly what was missed.
 */
export class ResumeLink extends ApolloLink {
  constructor(private readonly socket: Client) {
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
    })).pipe(retry({
      delay: (error: unknown) => error instanceof SocketClosed && error.code !== 4401
        ? timer(retryRefusedMilliseconds)
        : throwError(() => error),
    }))
  }
}
