import { useMutation } from '@apollo/client/react'
import { useDocumentVisibility } from '@mantine/hooks'
import { useEffect } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'

export const ReadMarks_ticket = graphql(`
  fragment ReadMarks_ticket on Ticket {
    id
    unread
    eventCursor
  }
`)

const MarkReadMutation = graphql(`
  mutation TicketMarkRead($ticketId: ID!, $cursor: String!) {
    ticketMarkRead(ticketId: $ticketId, cursor: $cursor) {
      ticket {
        id
        unread
      }
      userErrors {
        message
      }
    }
  }
`)

const held = new Set<string>()

/** The operator marked the ticket unread: as long as it stays on the screen, seeing it does not count as reading. */
export function holdUnread(ticketId: string) {
  held.add(ticketId)
  return () => {
    held.delete(ticketId)
  }
}

/** Marks a ticket read, up to the newest event that is shown, while the page is seen. */
export function useReadMark(source: FragmentType<typeof ReadMarks_ticket>) {
  const { id: ticketId, unread, eventCursor: cursor } = readFragment(ReadMarks_ticket, source)
  const visible = useDocumentVisibility() === 'visible'
  const [markRead] = useMutation(MarkReadMutation)

  useEffect(() => () => {
    held.delete(ticketId)
  }, [ticketId])

  useEffect(() => {
    if (!visible || !unread || held.has(ticketId)) return
    // Whoever is not told so sees it once more as unread, and nothing is lost.
    markRead({ variables: { ticketId, cursor } }).catch(() => {})
  }, [markRead, visible, unread, ticketId, cursor])
}
