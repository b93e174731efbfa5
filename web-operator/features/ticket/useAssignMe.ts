import { readFragment, type FragmentType } from '../../gql'
import { useCommand } from '../../keys/useCommand'
import { AssigneeSelect_operator, AssigneeSelect_ticket } from './sidebar/AssigneeSelect'
import { useAssign } from './useAssign'

interface Source {
  ticket: FragmentType<typeof AssigneeSelect_ticket>
  operators: readonly FragmentType<typeof AssigneeSelect_operator>[]
}

/** The command that takes the ticket, also while the details are put away. */
export function useAssignMe({ ticket, operators }: Source, operatorId: string) {
  const { id, assignee, availableActions } = readFragment(AssigneeSelect_ticket, ticket)
  const me = readFragment(AssigneeSelect_operator, operators).find(operator => operator.id === operatorId)
  const assign = useAssign(id)
  useCommand('assignMe', me && availableActions.includes('ASSIGN') && assignee?.id !== operatorId ? () => void assign(me) : null)
}
