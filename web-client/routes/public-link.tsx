import { useQuery } from '@apollo/client/react'
import { useParams } from 'react-router'
import { DeadLink } from '../features/public-link/DeadLink'
import { PublicBanner } from '../features/public-link/PublicBanner'
import { PublicLink } from '../features/public-link/PublicLink'
import { TicketDetail } from '../features/tickets/TicketDetail'
import { useFollowTicket } from '../features/tickets/useFollowTicket'
import { useFirstAnswer } from '../first-data'
import { graphql } from '../gql'
import type { LinkedTicketQuery } from '../gql/graphql'
import { useText } from '../language/useText'
import { LoadFailed } from '../layout/LoadFailed'
import { Skeleton } from '../layout/Skeleton'
import { texts } from './texts'

export const LinkedTicket = graphql(`
  query LinkedTicket {
    viewer {
      __typename
      ... on LinkHolder {
        ticket {
          id
          title
          desk {
            id
            name
            language
          }
          ...TicketDetail_ticket
        }
      }
    }
  }
`)

/** One ticket, for whoever has the link. */
export function PublicLinkRoute() {
  const { token = '' } = useParams()
  const first = useFirstAnswer<LinkedTicketQuery>()
  return (
    <PublicLink key={token} token={token} onOpened={({ client }) => first && client.writeQuery({ query: LinkedTicket, data: first })}>
      <LinkedTicketScreen />
    </PublicLink>
  )
}

function LinkedTicketScreen() {
  const text = useText()
  const { data, error, refetch } = useQuery(LinkedTicket)
  const follow = useFollowTicket(LinkedTicket, {}, ({ viewer }) => (viewer?.__typename === 'LinkHolder' ? viewer.ticket.id : undefined))
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <Skeleton label={text(texts.loading)} />
  if (data.viewer?.__typename !== 'LinkHolder') return <DeadLink />
  const { ticket } = data.viewer
  return <TicketDetail ticket={ticket} reader="linkHolder" above={<PublicBanner deskName={ticket.desk?.name} />} onMoved={follow} />
}
