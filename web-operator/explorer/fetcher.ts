import type { GraphiQLProps } from 'graphiql'
import { getOperationAST, type ExecutionResult } from 'graphql'
import { createClient } from 'graphql-ws'

type Fetcher = GraphiQLProps['fetcher']
type Operation = Parameters<Fetcher>[0]
type Headers = Record<string, string>

const endpoint = '/graphql'

/** Sends what is typed to the server that the page came from, signed in by the operator's cookie unless the header editor holds a key. */
export const fetcher: Fetcher = (operation, options) => {
  const headers = (options?.headers ?? {}) as Headers
  const kind = options?.documentAST && getOperationAST(options.documentAST, operation.operationName)?.operation
  return kind === 'subscription' ? subscribe(operation, headers) : post(operation, headers)
}

async function post(operation: Operation, headers: Headers) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { accept: 'application/json', ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  })
  return response.json()
}

/** A socket for each run, since its credential is given when it opens and the header editor may have changed. */
async function* subscribe(operation: Operation, headers: Headers): AsyncGenerator<ExecutionResult> {
  const socket = createClient({
    url: new URL(endpoint, location.href.replace(/^http/, 'ws')).href,
    connectionParams: { authorization: authorizationIn(headers) },
  })
  try {
    // GraphiQL asks for errors as a server holds them, and shows them as they come over the wire.
    yield* socket.iterate(operation) as AsyncIterable<ExecutionResult>
  } finally {
    await socket.dispose()
  }
}

const authorizationIn = (headers: Headers) => Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1]
