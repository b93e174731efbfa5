import { useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { readRequestError } from '../../../../../web-shared/apollo/request-error'
import { graphql } from '../../../../gql'

// In one order, so that those of the found tickets that are linked are among the first of the linked ones.
const FoundTicketsQuery = graphql(`
  query FoundTickets($search: String, $taskId: ID!) {
    tickets(first: 20, filter: { search: $search }) {
      edges {
        node {
          id
          number
          title
          ...RelatedTicket_ticket
        }
      }
    }
    linked: tickets(first: 20, filter: { search: $search, taskId: $taskId }) {
      edges {
        node {
          id
        }
      }
    }
  }
`)

const searchMilliseconds = 200

/** The tickets of those words or that number, last changed first; of all when nothing is typed. Those found before stay until the answer is there; `current` says whether it is. */
export function useFoundTickets(typed: string, taskId: string) {
  const wanted = typed.trim()
  const [search] = useDebouncedValue(wanted, searchMilliseconds)
  const { data, previousData, error, loading } = useQuery(FoundTicketsQuery, { variables: { search: search || null, taskId }, fetchPolicy: 'no-cache' })
  const found = data ?? previousData
  const linked = new Set(found?.linked.edges.map(({ node }) => node.id))
  return {
    tickets: found?.tickets.edges.map(({ node }) => node) ?? [],
    isLinked: ({ id }: { id: string }) => linked.has(id),
    current: search === wanted && !loading,
    failure: error && readRequestError(error).message,
  }
}
