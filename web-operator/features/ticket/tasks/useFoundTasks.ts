import { useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { readRequestError } from '../../../../web-shared/apollo/request-error'
import { graphql } from '../../../gql'

const FoundTasksQuery = graphql(`
  query FoundTasks($search: String, $ticketId: ID!) {
    tasks(first: 20, filter: { search: $search }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      edges {
        node {
          id
          number
          title
          ...TaskLine_task
        }
      }
    }
    linked: tasks(first: 20, filter: { search: $search, ticketId: $ticketId }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      edges {
        node {
          id
        }
      }
    }
  }
`)

const searchMilliseconds = 200

/**
 * The tasks of that name or number that changed last, of all when nothing is typed. Those found before stay until the answer is there;
 * `current` says whether it is. A ticket may have more tasks than its page knows, so the server says which of these are linked to it.
 */
export function useFoundTasks(ticketId: string, typed: string) {
  const wanted = typed.trim()
  const [search] = useDebouncedValue(wanted, searchMilliseconds)
  // Whoever else makes and closes tasks does not tell this list.
  const { data, previousData, error, loading } = useQuery(FoundTasksQuery, { variables: { search: search || null, ticketId }, fetchPolicy: 'no-cache' })
  const found = data ?? previousData
  // Both lists are in one order: whatever of the first is linked is among the first that are linked.
  const linked = new Set(found?.linked.edges.map(edge => edge.node.id))
  return {
    tasks: found?.tasks.edges.map(edge => edge.node) ?? [],
    isLinked: ({ id }: { id: string }) => linked.has(id),
    current: search === wanted && !loading,
    failure: error && readRequestError(error).message,
  }
}
