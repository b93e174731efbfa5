import { Modal } from '@mantine/core'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { AssigneeSelect_operator } from '../sidebar/AssigneeSelect'
import { AddTaskForm } from './AddTaskForm'
import { LinkTaskForm } from './LinkTaskForm'
import type { TaskDialog } from './TaskDialogs'

export const TaskDialogWindows_ticket = graphql(`
  fragment TaskDialogWindows_ticket on Ticket {
    id
    number
    ...AddTaskForm_ticket
    ...LinkTaskForm_ticket
  }
`)

interface Props {
  ticket: FragmentType<typeof TaskDialogWindows_ticket>
  operators: readonly FragmentType<typeof AssigneeSelect_operator>[]
  operatorId: string
  opened: TaskDialog | null
  onClose: () => void
}

/** The two dialogs that a ticket gets a task by. */
export function TaskDialogWindows({ operators, operatorId, opened, onClose, ...props }: Props) {
  const ticket = readFragment(TaskDialogWindows_ticket, props.ticket)
  return (
    <>
      <Modal opened={opened === 'add'} onClose={onClose} title={`Add a task to ${ticket.number}`} size="md">
        <AddTaskForm ticket={ticket} operators={operators} operatorId={operatorId} onClose={onClose} />
      </Modal>
      <Modal opened={opened === 'link'} onClose={onClose} title={`Link a task to ${ticket.number}`} size="lg">
        <LinkTaskForm ticket={ticket} onClose={onClose} />
      </Modal>
    </>
  )
}
