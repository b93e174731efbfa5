import type { OperationVariables } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useState } from 'react'
import { showFailure } from '../../../frame/show-failure'

/** Loads a further page, which the cache puts to the ones before it. A notice with the title `failed` says when it did not come. */
export function useLoadMore(failed: string) {
  const client = useApolloClient()
  const [loading, setLoading] = useState(false)

  async function load<Data, Variables extends OperationVariables>(query: TypedDocumentNode<Data, Variables>, variables: Variables) {
    setLoading(true)
    try {
      await client.query<unknown, OperationVariables>({ query, variables, fetchPolicy: 'network-only' })
    } catch (error) {
      showFailure(failed, error)
    } finally {
      setLoading(false)
    }
  }

  return [load, loading] as const
}
