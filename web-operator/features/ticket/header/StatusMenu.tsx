import { StatusBadge } from '../../../../web-shared/ticket/StatusBadge'
import { englishTexts } from '../../../../web-shared/ticket/texts'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { BadgeMenu } from './BadgeMenu'
import { useStatusMoves } from './useStatusMoves'

export const StatusMenu_ticket = graphql(`
  fragment StatusMenu_ticket on Ticket {
    ...StatusBadge_ticket
    ...StatusMoves_ticket
  }
`)

/** The ticket's status, changed in place to one that it can move to. */
export function StatusMenu(props: { ticket: FragmentType<typeof StatusMenu_ticket> }) {
  const ticket = readFragment(StatusMenu_ticket, props.ticket)
  const { status, reachable, move } = useStatusMoves(ticket)
  const options = [status, ...reachable.filter(to => to !== status)].map(value => ({ value, label: englishTexts.status[value] }))
  return <BadgeMenu label="Status" command="status" badge={<StatusBadge ticket={ticket} />} value={status} options={options} onChoose={to => void move(to)} />
}
