import { useDocumentVisibility } from '@mantine/hooks'
import { useEffect } from 'react'
import type { FragmentType } from '../../../web-shared/gql'
import { useReadMark, type ReadMark_ticket } from '../../../web-shared/ticket/useReadMark'
import { graphql } from '../../gql'

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

/** Marks the ticket on the screen read while the page is seen, unless it was marked unread there. */
export function useMarkRead(ticket: { id: string } & FragmentType<typeof ReadMark_ticket>) {
  const visible = useDocumentVisibility() === 'visible'
  useReadMark(ticket, { mutation: MarkReadMutation, reading: visible && !held.has(ticket.id) })

  useEffect(() => () => {
    held.delete(ticket.id)
  }, [ticket.id])
}
