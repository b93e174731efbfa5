import type { ApolloClient } from '@apollo/client'
import { graphql } from '../../../../gql'
import { addRelatedTicket } from './related-tickets'

const LinkTicketMutation = graphql(`
  mutation TaskLinkTicket($ticketId: ID!, $taskId: ID!) {
    ticketLinkTask(ticketId: $ticketId, taskId: $taskId) {
      task {
        id
        ...RelatedTickets_task
      }
      ticket {
        id
        ...RelatedTicket_ticket
      }
      userErrors {
        message
      }
    }
  }
`)

/** Links a ticket to a task. Answers what the server has against it. */
export async function linkTicket(client: ApolloClient, ends: { ticketId: string; taskId: string }) {
  const { data } = await client.mutate({
    mutation: LinkTicketMutation,
    variables: ends,
    update(cache, result) {
      const ticket = result.data?.ticketLinkTask.ticket
      if (ticket) addRelatedTicket(cache, ends.taskId, ticket.id)
    },
  })
  return data?.ticketLinkTask.userErrors ?? []
}
