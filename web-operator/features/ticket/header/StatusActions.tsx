import { Button } from '@mantine/core'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { CommandId } from '../../../keys/commands'
import { KeyTooltip } from '../../../keys/KeyTooltip'
import { useCommand } from '../../../keys/useCommand'
import type { TicketStatus } from '../../../gql/graphql'
import { useStatusMoves } from './useStatusMoves'

export const StatusActions_ticket = graphql(`
  fragment StatusActions_ticket on Ticket {
    id
    status
    availableActions
    ...StatusMoves_ticket
  }
`)

/** Resolve, Close and Reopen: those that the server says are legal now. */
export function StatusActions(props: { ticket: FragmentType<typeof StatusActions_ticket> }) {
  const { reachable, status, move, moving } = useStatusMoves(readFragment(StatusActions_ticket, props.ticket))
  const can = (to: TicketStatus) => reachable.includes(to) && status !== to
  const action = (to: TicketStatus, command: CommandId) => ({ command, run: can(to) && !moving ? () => void move(to) : null, legal: can(to) })
  const resolve = action('RESOLVED', 'resolve')
  const close = action('CLOSED', 'close')
  const reopen = action('OPEN', 'reopen')
  useCommand('resolve', resolve.run)
  useCommand('close', close.run)
  useCommand('reopen', reopen.run)

  return (
    <>
      {resolve.legal && <KeyTooltip command="resolve"><Button size="xs" fz="sm" disabled={moving} onClick={() => void move('RESOLVED')}>Resolve</Button></KeyTooltip>}
      {close.legal && <KeyTooltip command="close"><Button size="xs" fz="sm" variant="default" disabled={moving} onClick={() => void move('CLOSED')}>Close</Button></KeyTooltip>}
      {reopen.legal && <KeyTooltip command="reopen"><Button size="xs" fz="sm" variant="default" disabled={moving} onClick={() => void move('OPEN')}>Reopen</Button></KeyTooltip>}
    </>
  )
}
