import { useApolloClient } from '@apollo/client/react'
import { ActionIcon } from '@mantine/core'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect } from 'react'
import { Link, useNavigate } from 'react-router'
import { useTicketSequence } from '../../../frame/ticket-sequence'
import { KeyTooltip } from '../../../keys/KeyTooltip'
import { useCommand } from '../../../keys/useCommand'
import { prefetchTicket } from '../prefetch-ticket'
import styles from './TicketHeader.module.css'

/** "3 of 57", and the way to the tickets before and after this one in the list that it was opened from. */
export function SequenceNav({ number }: { number: string }) {
  const client = useApolloClient()
  const navigate = useNavigate()
  const place = useTicketSequence(number)
  const { previous = null, next = null } = place ?? {}
  const go = (to: string | null) => (to ? () => void navigate(ticketPath(to), { replace: true, state: { list: place?.list } }) : null)
  useCommand('previous', go(previous))
  useCommand('next', go(next))

  useEffect(() => {
    for (const neighbour of [next, previous]) if (neighbour) prefetchTicket(client, neighbour)
  }, [client, next, previous])

  if (!place) return null
  const arrow = (to: string | null, label: string, Icon: typeof ChevronLeft) => (
    to
      ? <ActionIcon component={Link} to={ticketPath(to)} replace state={{ list: place.list }} size="sm" variant="subtle" color="gray" aria-label={label} onPointerEnter={() => prefetchTicket(client, to)}><Icon size={16} /></ActionIcon>
      : <ActionIcon size="sm" variant="subtle" color="gray" aria-label={label} disabled><Icon size={16} /></ActionIcon>
  )
  return (
    <span className={styles.sequence}>
      <span>{place.position} of {place.total}</span>
      <KeyTooltip command="previous">{arrow(previous, 'Previous ticket', ChevronLeft)}</KeyTooltip>
      <KeyTooltip command="next">{arrow(next, 'Next ticket', ChevronRight)}</KeyTooltip>
    </span>
  )
}

const ticketPath = (number: string) => `/tickets/${encodeURIComponent(number)}`
