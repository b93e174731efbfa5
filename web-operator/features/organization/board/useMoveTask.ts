import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { notifications } from '@mantine/notifications'
import { readRequestError } from '../../../../web-shared/apollo/request-error'
import { randomKey } from '../../../../web-shared/writing/random-key'
import { useTellTaskChange } from '../../../frame/tasks/LiveTasks'
import { statusWords } from '../../../frame/tasks/task-status'
import { offerUndo } from '../../../frame/undo'
import { graphql } from '../../../gql'
import type { TaskStatus } from '../../../gql/graphql'

const MoveTaskMutation = graphql(`
  mutation TaskMove($taskId: ID!, $status: TaskStatus!) {
    taskUpdate(taskId: $taskId, input: { status: $status }) {
      __typename
      task {
        __typename
        id
        status
        closed
      }
      userErrors {
        message
      }
    }
  }
`)

const TaskStatusFragment = graphql(`
  fragment MovedTask_task on Task {
    status
  }
`)

interface Move { id: string; status: TaskStatus }

/** Sets the status, at once on the screen. Answers what the server has against it, and shows the task where it was then. */
async function move(client: ApolloClient, { id, status }: Move) {
  const { data } = await client.mutate({
    mutation: MoveTaskMutation,
    variables: { taskId: id, status },
    // The columns' numbers, which a change told by a push waits for.
    refetchQueries: ['TaskCount'],
    optimisticResponse: {
      taskUpdate: { __typename: 'TaskUpdatePayload', task: { __typename: 'Task', id, status, closed: status === 'DONE' }, userErrors: [] },
    },
  })
  return data?.taskUpdate.userErrors ?? []
}

/** Back to where it was, unless somebody has moved it on since. */
async function moveBack(client: ApolloClient, from: TaskStatus, { id, status }: Move) {
  const now = client.readFragment({ fragment: TaskStatusFragment, fragmentName: 'MovedTask_task', id: client.cache.identify({ __typename: 'Task', id }) })
  if (now && now.status !== status) return [{ message: `Somebody has moved it to ${statusWords[now.status]} since.` }]
  return move(client, { id, status: from })
}

/** Moves a task to another column, and offers to take that back. */
export function useMoveTask() {
  const client = useApolloClient()
  const tell = useTellTaskChange()

  return async ({ id, number, status: from }: { id: string; number: number; status: TaskStatus }, to: TaskStatus) => {
    const refuse = (message: string) => notifications.show({ color: 'red', title: `Task #${number} is still in ${statusWords[from]}`, message })
    try {
      const [userError] = await move(client, { id, status: to })
      if (userError) return refuse(userError.message)
      tell()
      offerUndo({
        message: `Task #${number} is moved to ${statusWords[to]}`,
        changeId: randomKey(),
        reverse: async again => {
          const userErrors = await moveBack(again, from, { id, status: to })
          tell()
          return userErrors
        },
      })
    } catch (error) {
      const { message, requestId } = readRequestError(error)
      refuse(requestId ? `${message} (request ID ${requestId})` : message)
    }
  }
}
