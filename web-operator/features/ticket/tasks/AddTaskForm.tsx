import { useMutation } from '@apollo/client/react'
import { notifications } from '@mantine/notifications'
import { newTaskKey } from '../../../frame/tasks/task-drafts'
import { TaskForm } from '../../../frame/tasks/TaskForm'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { AssigneeSelect_operator } from '../sidebar/AssigneeSelect'

export const AddTaskForm_ticket = graphql(`
  fragment AddTaskForm_ticket on Ticket {
    id
    title
  }
`)

const AddTaskMutation = graphql(`
  mutation TicketAddTask($ticketId: ID!, $input: TicketAddTaskInput!) {
    ticketAddTask(ticketId: $ticketId, input: $input) {
      task {
        id
        number
      }
      ticket {
        id
        ...RelatedTasks_ticket
      }
      userErrors {
        message
        field
      }
    }
  }
`)

interface Props {
  ticket: FragmentType<typeof AddTaskForm_ticket>
  operators: readonly FragmentType<typeof AssigneeSelect_operator>[]
  operatorId: string
  onClose: () => void
}

/** A new task, titled like the ticket at first. Saving links it at once. */
export function AddTaskForm({ operatorId, onClose, ...props }: Props) {
  const { id: ticketId, title } = readFragment(AddTaskForm_ticket, props.ticket)
  const [addTask] = useMutation(AddTaskMutation)
  return (
    <TaskForm
      draftKey={newTaskKey(operatorId, ticketId)}
      attempt={`task-add:${ticketId}`}
      title={title}
      operators={readFragment(AssigneeSelect_operator, props.operators)}
      save={async input => (await addTask({ variables: { ticketId, input } })).data?.ticketAddTask}
      onSaved={number => notifications.show({ message: `Task #${number} is added and linked` })}
      onClose={onClose}
    />
  )
}
