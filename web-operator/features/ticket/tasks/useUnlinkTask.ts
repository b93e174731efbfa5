import { useMutation } from '@apollo/client/react'
import { randomKey } from '../../../../web-shared/writing/random-key'
import { TaskLine_task } from '../../../frame/tasks/TaskLine'
import { offerUndo } from '../../../frame/undo'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { showFailure } from '../show-failure'
import { linkTask } from './link-task'
import { TicketTasksQuery } from './useAllTasks'

const UnlinkTaskMutation = graphql(`
  mutation TicketUnlinkTask($ticketId: ID!, $taskId: ID!) {
    ticketUnlinkTask(ticketId: $ticketId, taskId: $taskId) {
      __typename
      ticket {
        __typename
        id
        taskCount
        openTaskCount
        readyToAnswer
        tasks {
          __typename
          id
          number
          title
          status
          closed
          dueOn
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

interface Linked { id: string; tasks: readonly FragmentType<typeof TaskLine_task>[]; taskCount: number; openTaskCount: number; readyToAnswer: boolean }

/** Takes a task off a ticket, at once on the screen; the undo links it again. */
export function useUnlinkTask({ id: ticketId, taskCount, openTaskCount, readyToAnswer, ...ticket }: Linked) {
  const [unlink] = useMutation(UnlinkTaskMutation)
  const tasks = readFragment(TaskLine_task, ticket.tasks)

  return async ({ id: taskId, number, closed }: { id: string; number: number; closed: boolean }) => {
    const failed = `Task #${number} is still linked`
    try {
      const { data } = await unlink({
        variables: { ticketId, taskId },
        optimisticResponse: {
          ticketUnlinkTask: {
            __typename: 'TicketUnlinkTaskPayload',
            ticket: {
              __typename: 'Ticket',
              id: ticketId,
              taskCount: taskCount - 1,
              openTaskCount: closed ? openTaskCount : openTaskCount - 1,
              // What the last open task leaves behind, the server says.
              readyToAnswer,
              tasks: tasks.filter(({ id }) => id !== taskId),
            },
            userErrors: [],
          },
        },
        update: (cache, { data: answer }) => {
          if (!answer?.ticketUnlinkTask.ticket) return
          cache.updateQuery({ query: TicketTasksQuery, variables: { ticketId } }, all => all && {
            tasks: { ...all.tasks, edges: all.tasks.edges.filter(edge => edge.node.id !== taskId) },
          })
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
