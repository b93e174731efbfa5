import type { ApolloClient } from '@apollo/client'
import { graphql } from '../../../gql'

const LinkTaskMutation = graphql(`
  mutation TicketLinkTask($ticketId: ID!, $taskId: ID!) {
    ticketLinkTask(ticketId: $ticketId, taskId: $taskId) {
      ticket {
        id
        ...RelatedTasks_ticket
      }
      userErrors {
        message
      }
    }
  }
`)

/** Links a task to a ticket. Answers what the server has against it. */
export async function linkTask(client: ApolloClient, ends: { ticketId: string; taskId: string }) {
  const { data } = await client.mutate({ mutation: LinkTaskMutation, variables: ends })
  return data?.ticketLinkTask.userErrors ?? []
}
