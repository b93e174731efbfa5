import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloLink } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { buildSchema, execute, OperationTypeNode } from 'graphql'
import { from, Observable } from 'rxjs'
import { createApolloClient } from '../../web-shared/apollo/apollo-client'
import { ConnectionState } from '../../web-shared/apollo/connection-state'
import type { Access } from '../access'

const schema = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'))

type Resolvers = Record<string, unknown>

/**
 * Answers a screen's operations from the real schema, so that a document the server would refuse fails here too.
 * `root` holds the root fields' answers, or functions of their arguments; `push` is a subscription's next value.
 */
export class TestServer {
  readonly requests: { name: string; variables: Record<string, unknown> }[] = []
  readonly connection = new ConnectionState()
  /** No answer comes, as when the network is gone. */
  unreachable = false
  /** How often the socket was opened anew, for a credential that changed. */
  restarts = 0
  #listeners = new Set<(field: string, value: unknown) => void>()

  constructor(public root: Resolvers) {}

  /** What was sent with each request of this name. */
  variablesOf(name: string) {
    return this.requests.filter(request => request.name === name).map(request => request.variables)
  }

  push(field: string, value: unknown) {
    for (const listener of this.#listeners) listener(field, value)
  }

  access(getAuthorization: () => string | null = () => null): Access {
    const client = createApolloClient(this.#link)
    return { client, connection: this.connection, restart: () => void this.restarts++, close: () => client.stop(), getAuthorization }
  }

  #link = new ApolloLink(({ query, operationName = '', operationType, variables }) => {
    this.requests.push({ name: operationName, variables })
    const answer = (rootValue: Resolvers) => Promise.resolve(execute({ schema, document: query, variableValues: variables, operationName, rootValue }))
    if (operationType !== OperationTypeNode.SUBSCRIPTION) {
      if (this.unreachable) return from(Promise.reject(new TypeError('Failed to fetch')))
      return from(answer(this.root) as Promise<ApolloLink.Result>)
    }
    return new Observable<ApolloLink.Result>(observer => {
      const listener = (field: string, value: unknown) => {
        if (!JSON.stringify(query.definitions).includes(`"${field}"`)) return
        void answer({ [field]: value }).then(result => {
          if (result.errors) observer.error(new CombinedGraphQLErrors(result as { errors: readonly import('graphql').GraphQLError[] }))
          else observer.next(result as ApolloLink.Result)
        })
      }
      this.#listeners.add(listener)
      return () => {
        this.#listeners.delete(listener)
      }
    })
  })
}
