import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { useText } from '../../language/useText'
import { BackToList } from '../../layout/BackToList'
import { LoadFailed } from '../../layout/LoadFailed'
import { Notice } from '../../layout/Notice'
import { Screen } from '../../layout/Screen'
import { Skeleton } from '../../layout/Skeleton'
import controls from '../../layout/controls.module.css'
import { graphql } from '../../gql'
import { TicketDetail } from './TicketDetail'
import { texts } from './texts'
import { useFollowTicket } from './useFollowTicket'

const TicketByNumber = graphql(`
  query TicketByNumber($number: String!) {
    ticketByNumber(number: $number) {
      id
      ...TicketDetail_ticket
    }
  }
`)

/** One of the client's own tickets, with the way back to the list. */
export function TicketScreen({ number }: { number: string }) {
  const text = useText()
  const { data, error, refetch } = useQuery(TicketByNumber, { variables: { number }, fetchPolicy: 'cache-and-network' })
  const follow = useFollowTicket(TicketByNumber, { number }, found => found.ticketByNumber?.id)
  if (data?.ticketByNumber) return <TicketDetail ticket={data.ticketByNumber} reader="client" above={<BackToList />} onMoved={follow} />
  if (data) {
    return (
      <Notice title={text(texts.missingTitle)} action={<Link to="/widget" className={controls.button}>{text(texts.toList)}</Link>}>{text(texts.missing)}</Notice>
    )
  }
  return (
    <Screen title={number} above={<BackToList />}>
      {error ? <LoadFailed inScreen error={error} retry={() => void refetch()} /> : <Skeleton label={text(texts.loadingTicket)} />}
    </Screen>
  )
}
