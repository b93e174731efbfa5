import { useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { readRequestError } from '../../../../web-shared/apollo/request-error'
import { graphql } from '../../../gql'

const FoundTasksQuery = graphql(`
  query FoundTasks($search: String) {
    tasks(first: 20, filter: { search: $search }) {
      edges {
        node {
          id
          number
          title
          ...TaskLine_task
        }
      }
    }
  }
`)

const searchMilliseconds = 200

/** The newest tasks of that name or number, of all when nothing is typed. Those found before stay until the answer is there; `current` says whether it is. */
export function useFoundTasks(typed: string) {
  const wanted = typed.trim()
  const [search] = useDebouncedValue(wanted, searchMilliseconds)
  // Whoever else makes and closes tasks does not tell this list.
  const { data, previousData, error, loading } = useQuery(FoundTasksQuery, { variables: { search: search || null }, fetchPolicy: 'no-cache' })
  return {
    tasks: (data ?? previousData)?.tasks.edges.map(edge => edge.node) ?? [],
    current: search === wanted && !loading,
    failure: error && readRequestError(error).message,
  }
}
