import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { moveDraft } from './move-draft'

/**
 * Loads a screen's ticket anew where its number or link may lead to another one now. What was being written comes along: it is
 * there before the screen changes.
 */
export function useFollowTicket<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  idIn: (data: Data) => string | undefined,
) {
  const client = useApolloClient()
  return async function follow(from: string) {
    // Without an answer the screen stays as it is: what is sent from it arrives where the old ticket leads.
    const { data } = await client.query<Data, OperationVariables>({ query, variables, fetchPolicy: 'no-cache' }).catch(() => ({ data: undefined }))
    if (!data) return
    const to = idIn(data as Data)
    if (to && to !== from) moveDraft(from, to)
    client.writeQuery<Data, OperationVariables>({ query, variables, data: data as Data })
  }
}
