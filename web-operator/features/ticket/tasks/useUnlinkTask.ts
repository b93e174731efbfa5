import { useMutation } from '@apollo/client/react'
import { randomKey } from '../../../../web-shared/writing/random-key'
import { offerUndo } from '../../../frame/undo'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { showFailure } from '../../../frame/show-failure'
import { linkTask } from './link-task'
import { TaskLine_task } from '../../../frame/tasks/TaskLine'

const UnlinkTaskMutation = graphql(`
  mutation TicketUnlinkTask($ticketId: ID!, $taskId: ID!) {
    ticketUnlinkTask(ticketId: $ticketId, taskId: $taskId) {
      __typename
      ticket {
        __typename
        id
        tasks {
          __typename
          id
          number
          title
          status
          closed
          assignee {
            __typename
            id
            name
          }
        }
      }
      userErrors {
        message
      }
    }
  }
`)

/** Takes a task off a ticket, at once on the screen; the undo links it again. */
export function useUnlinkTask(ticketId: string, linked: readonly FragmentType<typeof TaskLine_task>[]) {
  const [unlink] = useMutation(UnlinkTaskMutation)
  const tasks = readFragment(TaskLine_task, linked)

  return async ({ id: taskId, number }: { id: string; number: number }) => {
    const failed = `Task #${number} is still linked`
    try {
      const { data } = await unlink({
        variables: { ticketId, taskId },
        optimisticResponse: {
          ticketUnlinkTask: {
            __typename: 'TicketUnlinkTaskPayload', ticket: { __typename: 'Ticket', id: ticketId, tasks: tasks.filter(({ id }) => id !== taskId) }, userErrors: [],
          },
        },
      })
      const userError = data?.ticketUnlinkTask.userErrors[0]
      if (userError) return showFailure(failed, userError)
      offerUndo({ message: `Task #${number} is unlinked`, changeId: randomKey(), reverse: client => linkTask(client, { ticketId, taskId }) })
    } catch (error) {
      showFailure(failed, error)
    }
  }
}
