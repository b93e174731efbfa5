import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'
import { PaletteTicket } from './PaletteTicket'

const RecentTicketQuery = graphql(`
  query RecentTicket($number: String!) {
    ticketByNumber(number: $number) {
      id
      ...PaletteTicket_ticket
    }
  }
`)

/** A ticket that was open before; its number alone until the rest is known. */
export function RecentTicket({ number }: { number: string }) {
  const { data } = useQuery(RecentTicketQuery, { variables: { number } })
  return data?.ticketByNumber ? <PaletteTicket ticket={data.ticketByNumber} /> : number
}
