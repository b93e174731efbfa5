import type { ApolloClient } from '@apollo/client'
import type { ResultOf } from '@graphql-typed-document-node/core'
import { graphql, readFragment, type FragmentType } from '../../gql'

/** What a row shows, and what an action on many tickets changes. */
export const TicketRow_ticket = graphql(`
  fragment TicketRow_ticket on Ticket {
    id
    number
    title
    preview
    unread
    readyToAnswer
    status
    priority
    snoozedUntil
    createdAt
    updatedAt
    ...StatusBadge_ticket
    ...PriorityBadge_ticket
    desk {
      id
    }
    client {
      id
      displayName
      email
    }
    category {
      id
      name
    }
    assignee {
      id
      name
    }
  }
`)

export type RowTicket = ResultOf<typeof TicketRow_ticket>
type MaskedRow = FragmentType<typeof TicketRow_ticket>

/** Puts tickets into the cache, from which the rows read, in one go. */
export function writeRows(client: ApolloClient, tickets: readonly MaskedRow[]) {
  client.cache.batch({
    update: cache => {
      for (const ticket of readFragment(TicketRow_ticket, tickets)) {
        cache.writeFragment({ fragment: TicketRow_ticket, fragmentName: 'TicketRow_ticket', data: ticket })
      }
    },
  })
}

/** A ticket as the cache has it now. */
export const readRow = (client: ApolloClient, id: string): RowTicket | null => client.cache.readFragment({
  fragment: TicketRow_ticket, fragmentName: 'TicketRow_ticket', id: client.cache.identify({ __typename: 'Ticket', id }), optimistic: true,
})
