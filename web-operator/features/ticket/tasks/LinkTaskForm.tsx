import { useApolloClient } from '@apollo/client/react'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { readRequestError } from '../../../../web-shared/apollo/request-error'
import { SearchPicker } from '../../../frame/SearchPicker'
import { TaskLine } from '../../../frame/tasks/TaskLine'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { linkTask } from './link-task'
import { useFoundTasks } from './useFoundTasks'

export const LinkTaskForm_ticket = graphql(`
  fragment LinkTaskForm_ticket on Ticket {
    id
  }
`)

function statusText(count: number, current: boolean, failure: string | undefined) {
  if (!current) return 'Searching the tasks…'
  if (failure) return `The tasks were not found: ${failure} Type again to try once more.`
  return count === 0 ? 'No task was found. Try fewer words, or a task’s number.' : ''
}

interface Props { ticket: FragmentType<typeof LinkTaskForm_ticket>; onClose: () => void }

/** Links one of the tasks to the ticket: the ones that changed last, or those of a name or number. */
export function LinkTaskForm({ onClose, ...props }: Props) {
  const ticket = readFragment(LinkTaskForm_ticket, props.ticket)
  const client = useApolloClient()
  const [typed, setTyped] = useState('')
  const { tasks, isLinked, current, failure } = useFoundTasks(ticket.id, typed)

  async function link(task: { id: string; number: number; title: string }) {
    try {
      const [userError] = await linkTask(client, { ticketId: ticket.id, taskId: task.id })
      if (userError) return userError.message
      notifications.show({ message: `Task #${task.number} is linked: ${task.title}` })
      onClose()
      return null
    } catch (error) {
      return `The task was not linked: ${readRequestError(error).message} Try again.`
    }
  }

  return (
    <SearchPicker
      label="Task"
      description="Its name or number. Enter links it."
      typed={typed}
      onType={setTyped}
      options={tasks}
      optionsLabel="Tasks"
      current={current}
      draw={task => <TaskLine task={task} />}
      isTaken={isLinked}
      takenLabel="Linked"
      onChoose={link}
      status={statusText(tasks.length, current, failure)}
    />
  )
}
