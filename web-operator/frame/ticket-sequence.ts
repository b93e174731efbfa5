import { useApolloClient } from '@apollo/client/react'
import { useEffect, useSyncExternalStore } from 'react'
import { remember, remembered } from '../../web-shared/writing/tab-storage'
import { graphql } from '../gql'
import type { TicketFilter, TicketOrder } from '../gql/graphql'

/** The list that a ticket was opened from, as far as it was read. */
export interface TicketSequence {
  /** The list's URL. */
  list: string
  numbers: string[]
  filter: TicketFilter
  orderBy: TicketOrder
  /** Where the rest of the list begins; null when all of it was read. */
  endCursor: string | null
  /** How many the list holds, as text; "1,000+" when nobody counted further. */
  total: string
}

/** Where a ticket lies in the list that it was opened from. */
export interface TicketPlace { position: number; total: string; previous: string | null; next: string | null; list: string }

const MoreNumbersQuery = graphql(`
  query MoreTicketNumbers($filter: TicketFilter, $orderBy: TicketOrder, $after: String) {
    tickets(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
      edges {
        node {
          id
          number
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const storageKey = 'helpdesk:ticket-sequence'
const nearTheEnd = 3

let sequence = remembered<TicketSequence>(storageKey) ?? null
const listeners = new Set<() => void>()

/** Keeps the list that a ticket is being opened from, for this tab, also across a reload; null forgets it. */
export function recordTicketSequence(next: TicketSequence | null) {
  sequence = next
  remember(storageKey, next ?? undefined)
  for (const listener of listeners) listener()
}

const current = () => sequence
function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Where the ticket lies in the list that it was opened from; null when it was not opened from one. Reads on before the list ends. */
export function useTicketSequence(number: string): TicketPlace | null {
  const client = useApolloClient()
  const known = useSyncExternalStore(subscribe, current)
  const index = known ? known.numbers.indexOf(number) : -1
  const wantsMore = known !== null && index >= 0 && known.endCursor !== null && index >= known.numbers.length - nearTheEnd

  useEffect(() => {
    if (!wantsMore || !known) return
    const { filter, orderBy, endCursor: after, numbers } = known
    client.query({ query: MoreNumbersQuery, variables: { filter, orderBy, after }, fetchPolicy: 'no-cache' }).then(({ data }) => {
      if (!data || sequence !== known) return
      const { edges, pageInfo } = data.tickets
      // A ticket that moved while the list was read would come twice, and lead round in a circle.
      const more = edges.map(({ node }) => node.number).filter(other => !numbers.includes(other))
      recordTicketSequence({ ...known, numbers: [...numbers, ...more], endCursor: pageInfo.hasNextPage ? pageInfo.endCursor ?? null : null })
    }, () => {})
  }, [client, wantsMore, known])

  if (!known || index < 0) return null
  return {
    position: index + 1,
    total: known.total,
    previous: known.numbers[index - 1] ?? null,
    next: known.numbers[index + 1] ?? null,
    list: known.list,
  }
}
