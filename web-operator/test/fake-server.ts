import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloLink } from '@apollo/client'
import { buildSchema, execute, OperationTypeNode, type ExecutionResult } from 'graphql'
import { from, mergeMap, Observable, of, Subject, throwError } from 'rxjs'
import { createApolloClient } from '../../web-shared/apollo/apollo-client'
import { ConnectionState } from '../../web-shared/apollo/connection-state'
import type { Session } from '../session'

const schema = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'))

/** Answers by root field, as graphql-js reads a root value: a value, or a function of the field's arguments. */
export type Root = Record<string, unknown>

export interface Call { name: string; variables: Record<string, unknown> }

/**
 * A server in memory, true to schema.graphql: an operation that the schema does not know, or an answer that it does not
 * allow, is an error. `root` can be changed while it runs; `cut` makes every request fail as without a network.
 */
export function fakeServer(root: Root) {
  const pushes = new Subject<Root>()
  const calls: Call[] = []
  const state = { cut: false }

  const answer = (operation: ApolloLink.Operation, rootValue: Root) => from(Promise.resolve(execute({
    schema, document: operation.query, rootValue, variableValues: operation.variables,
  }))) as Observable<ExecutionResult>

  const link = new ApolloLink(operation => {
    calls.push({ name: operation.operationName ?? '', variables: operation.variables })
    if (operation.operationType === OperationTypeNode.SUBSCRIPTION) {
      const [field] = Object.keys(fieldsOf(operation))
      return pushes.pipe(mergeMap(push => (field && field in push ? answer(operation, push) : of())))
    }
    if (state.cut) return throwError(() => new TypeError('Failed to fetch'))
    return answer(operation, root)
  })

  const connection = new ConnectionState()
  const client = createApolloClient(link)
  const session: Session = { client, connection, startOver: async () => { await client.clearStore() } }
  return {
    session,
    root,
    state,
    calls,
    push: (value: Root) => pushes.next(value),
    callsOf: (name: string) => calls.filter(call => call.name === name).map(call => call.variables),
  }
}

function fieldsOf({ query }: ApolloLink.Operation) {
  const names: Record<string, true> = {}
  for (const definition of query.definitions) {
    if (definition.kind !== 'OperationDefinition') continue
    for (const selection of definition.selectionSet.selections) if (selection.kind === 'Field') names[selection.name.value] = true
  }
  return names
}

export type FakeServer = ReturnType<typeof fakeServer>
