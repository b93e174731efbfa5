import { lazy, Suspense, useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { useCommand } from '../../../keys/useCommand'
import type { AssigneeSelect_operator } from '../sidebar/AssigneeSelect'

const TaskDialogWindows = lazy(() => import('./TaskDialogWindows').then(it => ({ default: it.TaskDialogWindows })))

export const TaskDialogs_ticket = graphql(`
  fragment TaskDialogs_ticket on Ticket {
    id
    availableActions
    ...TaskDialogWindows_ticket
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

/** Adds a task to the ticket, or links one, by key too, whether or not the sidebar is shown. The dialogs are loaded with the first of them. */
export function TaskDialogs({ operators, operatorId, opened, onOpen, onClose, ...props }: Props) {
  const ticket = readFragment(TaskDialogs_ticket, props.ticket)
  const [asked, setAsked] = useState(false)
  if (opened && !asked) setAsked(true)
  const mayLink = ticket.availableActions.includes('LINK_TASK')
  useCommand('addTask', mayLink ? () => onOpen('add') : null)
  useCommand('linkTask', mayLink ? () => onOpen('link') : null)

  if (!asked) return null
  return <Suspense fallback={null}><TaskDialogWindows ticket={ticket} operators={operators} operatorId={operatorId} opened={opened} onClose={onClose} /></Suspense>
}
