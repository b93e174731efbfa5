import { Select } from '@mantine/core'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { useAssign } from '../useAssign'
import { useAskedOpen } from '../../../frame/useAskedOpen'

export const AssigneeSelect_ticket = graphql(`
  fragment AssigneeSelect_ticket on Ticket {
    id
    availableActions
    assignee {
      id
      name
    }
  }
`)

export const AssigneeSelect_operator = graphql(`
  fragment AssigneeSelect_operator on Operator {
    id
    name
    active
  }
`)

interface Props {
  ticket: FragmentType<typeof AssigneeSelect_ticket>
  operators: readonly FragmentType<typeof AssigneeSelect_operator>[]
  asked: boolean
  onOpened: () => void
}

/** Who works on the ticket, changed in place. */
export function AssigneeSelect({ asked, onOpened, ...props }: Props) {
  const ticket = readFragment(AssigneeSelect_ticket, props.ticket)
  const operators = readFragment(AssigneeSelect_operator, props.operators)
  const assign = useAssign(ticket.id)
  const dropdown = useAskedOpen(asked, onOpened)
  const mayAssign = ticket.availableActions.includes('ASSIGN')
  // One who left stays named on their old tickets, and is offered no new ones.
  const offered = operators.filter(({ id, active }) => active || id === ticket.assignee?.id)

  function choose(to: string | null) {
    if (to === (ticket.assignee?.id ?? null)) return
    void assign(offered.find(({ id }) => id === to) ?? null)
  }

  return (
    <Select
      {...dropdown}
      label="Assignee"
      placeholder="Unassigned"
      size="sm"
      clearable
      allowDeselect={false}
      searchable
      disabled={!mayAssign}
      nothingFoundMessage="Nobody of that name"
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      value={ticket.assignee?.id ?? null}
      onChange={choose}
    />
  )
}
