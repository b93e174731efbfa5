import { useMutation } from '@apollo/client/react'
import type { Reference } from '@apollo/client/cache'
import { randomKey } from '../../../../../web-shared/writing/random-key'
import { showFailure } from '../../../../frame/show-failure'
import { offerUndo } from '../../../../frame/undo'
import { graphql } from '../../../../gql'
import type { RelatedTicket_TicketFragment } from '../../../../gql/graphql'
import { linkTicket } from './link-ticket'
import { dropRelatedTicket } from './related-tickets'

const UnlinkTicketMutation = graphql(`
  mutation TaskUnlinkTicket($ticketId: ID!, $taskId: ID!) {
    ticketUnlinkTask(ticketId: $ticketId, taskId: $taskId) {
      __typename
      task {
        __typename
        id
        ...RelatedTickets_task
      }
      userErrors {
        message
      }
    }
  }
`)

const finished = ['RESOLVED', 'CLOSED']

/** Takes a ticket off a task, at once on the screen; the undo links it again. */
export function useUnlinkTicket(taskId: string) {
  const [unlink] = useMutation(UnlinkTicketMutation)

  return async ({ id: ticketId, number, status }: RelatedTicket_TicketFragment) => {
    const failed = `${number} is still linked`
    try {
      const { data } = await unlink({
        variables: { ticketId, taskId },
        optimisticResponse: { ticketUnlinkTask: { __typename: 'TicketUnlinkTaskPayload', task: null, userErrors: [] } },
        update(cache, result) {
          const answer = result.data?.ticketUnlinkTask
          if (!answer || answer.userErrors.length > 0) return
          dropRelatedTicket(cache, taskId, ticketId)
          // The server's answer brings the task as it is then; before that, it is told here.
          if (answer.task) return
          const ref = cache.identify({ __typename: 'Ticket', id: ticketId })
          cache.modify<{ tickets: readonly Reference[]; ticketCount: number; waitingTicketCount: number }>({
            id: cache.identify({ __typename: 'Task', id: taskId }),
            fields: {
              tickets: linked => (linked as readonly Reference[]).filter(({ __ref }) => __ref !== ref),
              ticketCount: count => count - 1,
              waitingTicketCount: count => (finished.includes(status) ? count : count - 1),
            },
          })
        },
      })
      const userError = data?.ticketUnlinkTask.userErrors[0]
      if (userError) return showFailure(failed, userError)
      offerUndo({ message: `${number} is unlinked`, changeId: randomKey(), reverse: client => linkTicket(client, { ticketId, taskId }) })
    } catch (error) {
      showFailure(failed, error)
    }
  }
}
