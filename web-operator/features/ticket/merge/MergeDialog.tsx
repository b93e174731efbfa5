import { Modal } from '@mantine/core'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { MergeForm } from './MergeForm'

export const MergeDialog_ticket = graphql(`
  fragment MergeDialog_ticket on Ticket {
    id
    number
    ...MergeForm_ticket
  }
`)

interface Props { ticket: FragmentType<typeof MergeDialog_ticket>; operatorId: string; opened: boolean; onClose: () => void }

/** Where to merge a ticket into. */
export function MergeDialog({ operatorId, opened, onClose, ...props }: Props) {
  const ticket = readFragment(MergeDialog_ticket, props.ticket)
  return (
    <Modal opened={opened} onClose={onClose} title={`Merge ${ticket.number} into another ticket`} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <MergeForm ticket={ticket} operatorId={operatorId} onClose={onClose} />
    </Modal>
  )
}
