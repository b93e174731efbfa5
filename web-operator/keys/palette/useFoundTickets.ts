import { useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { graphql, readFragment } from '../../gql'
import { PaletteTicket_ticket } from './PaletteTicket'

const PaletteTicketsQuery = graphql(`
  query PaletteTickets($text: String!, $mayBeNumber: Boolean!) {
    ticketByNumber(number: $text) @include(if: $mayBeNumber) {
      id
      ...PaletteTicket_ticket
    }
    tickets(first: 8, filter: { search: $text }) {
      edges {
        node {
          id
          ...PaletteTicket_ticket
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const debounceMilliseconds = 150
const shortestSearch = 2

/** The ticket with that number, then those that the search finds. Nothing while what was typed is still being looked for. */
export function useFoundTickets(typed: string) {
  const wanted = typed.trim()
  const [text] = useDebouncedValue(wanted, debounceMilliseconds)
  const { data, error, loading } = useQuery(PaletteTicketsQuery, {
    variables: { text, mayBeNumber: /^\S*\d\S*$/.test(text) },
    skip: text.length < shortestSearch,
    fetchPolicy: 'cache-and-network',
  })
  const isCurrent = text === wanted
  const numbered = data?.ticketByNumber
  const searched = data?.tickets.edges.map(edge => edge.node).filter(({ id }) => id !== numbered?.id) ?? []
  const found = [...(numbered ? [numbered] : []), ...searched]
  return {
    tickets: isCurrent && data ? found.map(ticket => ({ ticket, number: readFragment(PaletteTicket_ticket, ticket).number })) : [],
    searching: wanted.length >= shortestSearch && (!isCurrent || (loading && !data)),
    failed: isCurrent && error !== undefined,
  }
}
