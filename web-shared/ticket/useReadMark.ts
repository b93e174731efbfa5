import type { TypedDocumentNode } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { useEffect } from 'react'
import { graphql, readFragment, type FragmentType } from '../gql'

export const ReadMark_ticket = graphql(`
  fragment ReadMark_ticket on Ticket {
    id
    unread
    eventCursor
  }
`)

interface Reading {
  /** The app's own ticketMarkRead, with what of its screens the mark changes. */
  mutation: TypedDocumentNode<unknown, { ticketId: string; cursor: string }>
  /** Whether somebody looks at the ticket now, and means to read it. */
  reading: boolean
}

/** Marks a ticket read, up to the newest event that is shown, while it is being read. */
export function useReadMark(source: FragmentType<typeof ReadMark_ticket>, { mutation, reading }: Reading) {
  const { id: ticketId, unread, eventCursor: cursor } = readFragment(ReadMark_ticket, source)
  const [markRead] = useMutation(mutation)

  useEffect(() => {
    if (!reading || !unread) return
    // Whoever is not told so sees it once more as unread, and nothing is lost.
    markRead({ variables: { ticketId, cursor } }).catch(() => {})
  }, [markRead, reading, unread, ticketId, cursor])
}
