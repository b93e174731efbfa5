import { Modal } from '@mantine/core'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { useCommand } from '../../../keys/useCommand'
import type { AssigneeSelect_operator } from '../sidebar/AssigneeSelect'
import { AddTaskForm } from './AddTaskForm'
import { LinkTaskForm } from './LinkTaskForm'

export const TaskDialogs_ticket = graphql(`
  fragment TaskDialogs_ticket on Ticket {
    id
    number
    availableActions
    ...AddTaskForm_ticket
    ...LinkTaskForm_ticket
  }
`)

/** What a ticket gets a task by: a new one, or one that is there. */
export type TaskDialog = 'add' | 'link'

interface Props {
  ticket: FragmentType<typeof TaskDialogs_ticket>
  operators: readonly FragmentType<typeof AssigneeSelect_operator>[]
  operatorId: string
  opened: TaskDialog | null
  onOpen: (dialog: TaskDialog) => void
  onClose: () => void
}

/** Adds a task to the ticket, or links one, by key too, whether or not the sidebar is shown. */
export function TaskDialogs({ operators, operatorId, opened, onOpen, onClose, ...props }: Props) {
  const ticket = readFragment(TaskDialogs_ticket, props.ticket)
  const mayLink = ticket.availableActions.includes('LINK_TASK')
  useCommand('addTask', mayLink ? () => onOpen('add') : null)
  useCommand('linkTask', mayLink ? () => onOpen('link') : null)

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
