import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { randomKey } from '../../../../web-shared/writing/random-key'
import { showFailure } from '../../../frame/show-failure'
import { statusWords } from '../../../frame/tasks/task-status'
import { undoOffers } from '../../../frame/undo-offers'
import { offerUndo } from '../../../frame/undo'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { TaskChange_TaskFragment, TaskUpdateInput } from '../../../gql/graphql'

export const TaskChange_task = graphql(`
  fragment TaskChange_task on Task {
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
`)

const TaskChangeMutation = graphql(`
  mutation TaskChange($taskId: ID!, $input: TaskUpdateInput!) {
    taskUpdate(taskId: $taskId, input: $input) {
      __typename
      task {
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
      userErrors {
        message
      }
    }
  }
`)

type Fields = Pick<TaskChange_TaskFragment, 'title' | 'status' | 'dueOn' | 'assignee'>

const inputOf = ({ assignee, ...fields }: Partial<Fields>): TaskUpdateInput => ({ ...fields, ...(assignee !== undefined && { assigneeId: assignee?.id ?? null }) })

async function update(client: ApolloClient, task: TaskChange_TaskFragment, changed: Partial<Fields>) {
  const next = { ...task, ...changed, closed: (changed.status ?? task.status) === 'DONE' }
  const { data } = await client.mutate({
    mutation: TaskChangeMutation,
    variables: { taskId: task.id, input: inputOf(changed) },
    optimisticResponse: { taskUpdate: { __typename: 'TaskUpdatePayload', task: next, userErrors: [] } },
  })
  return data?.taskUpdate.userErrors ?? []
}

/** Back to what it was, unless somebody has changed it on since. */
async function takeBack(client: ApolloClient, task: TaskChange_TaskFragment, changed: Partial<Fields>) {
  const now = client.readFragment({ fragment: TaskChange_task, fragmentName: 'TaskChange_task', id: client.cache.identify(task) })
  const fieldsNow = now && inputOf(now)
  const stands = !fieldsNow || Object.entries(inputOf(changed)).every(([name, value]) => fieldsNow[name as keyof TaskUpdateInput] === value)
  if (!stands) return [{ message: 'Somebody has changed it since.' }]
  const before = Object.fromEntries(Object.keys(changed).map(name => [name, task[name as keyof Fields]]))
  return update(client, { ...task, ...changed }, before)
}

/** Changes a field of a task, at once on the screen, and offers to take it back. Resolves to whether it was made; when not, a notice says why. */
export function useTaskChange(source: FragmentType<typeof TaskChange_task>) {
  const client = useApolloClient()
  const task = readFragment(TaskChange_task, source)

  return async (changed: Partial<Fields>) => {
    const failed = `Task #${task.number} was not changed`
    try {
      const [userError] = await update(client, task, changed)
      if (userError) {
        showFailure(failed, userError)
        return false
      }
    } catch (error) {
      showFailure(failed, error)
      return false
    }
    // A status is told to tickets and people, and may lead away from the list; the rest is taken back by key.
    const offer = changed.status ? offerUndo : undoOffers.add
    offer({ message: told(task, changed), changeId: randomKey(), reverse: again => takeBack(again, task, changed) })
    return true
  }
}

function told({ number }: { number: number }, { title, status, dueOn, assignee }: Partial<Fields>) {
  if (status) return `Task #${number} is ${statusWords[status].toLowerCase()}`
  if (title !== undefined) return 'Title changed'
  if (dueOn !== undefined) return dueOn ? 'Due date changed' : 'Due date taken away'
  return assignee ? `Assigned to ${assignee.name}` : 'Unassigned'
}
