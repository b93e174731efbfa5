import { useApolloClient } from '@apollo/client/react'
import { useNavigate } from 'react-router'
import { graphql } from '../../gql'

const TicketByNumberQuery = graphql(`
  query TicketNumberJump($number: String!) {
    ticketByNumber(number: $number) {
      id
      number
    }
  }
`)

// Any desk's pattern ends up as one word with a digit in it.
const looksLikeNumber = (text: string) => /^\S*\d\S*$/.test(text) && text.length <= 64

/** Opens the ticket of a number; answers whether there was one. */
export function useNumberJump() {
  const client = useApolloClient()
  const navigate = useNavigate()
  return async (text: string) => {
    if (!looksLikeNumber(text)) return false
    const { data } = await client.query({ query: TicketByNumberQuery, variables: { number: text }, fetchPolicy: 'no-cache' })
    const number = data?.ticketByNumber?.number
    if (!number) return false
    void navigate(`/tickets/${encodeURIComponent(number)}`)
    return true
  }
}
