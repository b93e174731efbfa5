import { useMutation } from '@apollo/client/react'
import { useEffect } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useSeen } from '../../layout/seen'

export const ReadMark_ticket = graphql(`
  fragment ReadMark_ticket on Ticket {
    id
    unread
    eventCursor
  }
`)

const MarkTicketRead = graphql(`
  mutation MarkTicketRead($ticketId: ID!, $cursor: String!) {
    ticketMarkRead(ticketId: $ticketId, cursor: $cursor) {
      ticket {
        id
        unread
        client {
          id
          unreadTicketCount
        }
      }
      userErrors {
        message
      }
    }
  }
`)

/** Marks a ticket read, up to the newest event that is shown, while the screen is seen. */
export function useReadMark(source: FragmentType<typeof ReadMark_ticket>) {
  const { id: ticketId, unread, eventCursor: cursor } = readFragment(ReadMark_ticket, source)
  const seen = useSeen()
  const [markRead] = useMutation(MarkTicketRead)

  useEffect(() => {
    if (!seen || !unread) return
    // Whoever is not told so sees it once more as unread, and nothing is lost.
    markRead({ variables: { ticketId, cursor } }).catch(() => {})
  }, [markRead, seen, unread, ticketId, cursor])
}
