import { useQuery } from '@apollo/client/react'
import { Button, Modal } from '@mantine/core'
import { useRef, useState } from 'react'
import { Panel } from '../../../../frame/Panel'
import { countText } from '../../../../frame/tasks/count-text'
import { graphql, readFragment, type FragmentType } from '../../../../gql'
import { useLoadMore } from '../useLoadMore'
import { LinkTicketForm } from './LinkTicketForm'
import { RelatedTicket, RelatedTicket_ticket } from './RelatedTicket'
import styles from './RelatedTickets.module.css'
import { MoreRelatedTicketsQuery } from './related-tickets'
import { useRelatedTicketChanges } from './useRelatedTicketChanges'
import { useUnlinkTicket } from './useUnlinkTicket'

export const RelatedTickets_task = graphql(`
  fragment RelatedTickets_task on Task {
    id
    number
    ticketCount
    waitingTicketCount
    tickets(first: 20) {
      id
      ...RelatedTicket_ticket
    }
  }
`)

/** The tickets that the task is for: to open, to link and to unlink. The first come with the card, the others when they are asked for. */
export function RelatedTickets(props: { task: FragmentType<typeof RelatedTickets_task> }) {
  const task = readFragment(RelatedTickets_task, props.task)
  const { data } = useQuery(MoreRelatedTicketsQuery, { variables: { taskId: task.id }, fetchPolicy: 'cache-only' })
  const [loadMore, loading] = useLoadMore('The other tickets were not loaded')
  const [linking, setLinking] = useState(false)
  const linkButton = useRef<HTMLButtonElement>(null)
  const unlink = useUnlinkTicket(task.id)
  useRelatedTicketChanges(task.id)

  const more = data?.tickets
  const first = new Set(task.tickets.map(({ id }) => id))
  const shown = [...task.tickets, ...(more?.edges ?? []).map(({ node }) => node).filter(({ id }) => !first.has(id))]
  const hasMore = more ? more.pageInfo.hasNextPage : task.ticketCount > shown.length

  function onUnlink(ticket: FragmentType<typeof RelatedTicket_ticket>) {
    // The button that had the focus goes away with the ticket.
    linkButton.current?.focus({ preventScroll: true })
    void unlink(readFragment(RelatedTicket_ticket, ticket))
  }

  return (
    <Panel title={task.ticketCount > 0 ? `Related tickets (${countText(task.ticketCount)})` : 'Related tickets'}>
      <Button ref={linkButton} size="compact-sm" variant="default" mb="sm" onClick={() => setLinking(true)}>+ Link ticket</Button>
      {shown.length === 0 ? <p className={styles.hint}>No tickets are linked.</p> : (
        <ul className={styles.tickets}>
          {shown.map(ticket => <li key={ticket.id} className={styles.ticket}><RelatedTicket ticket={ticket} onUnlink={() => onUnlink(ticket)} /></li>)}
        </ul>
      )}
      {hasMore && <Button mt="sm" size="compact-sm" variant="default" loading={loading} onClick={() => void loadMore(MoreRelatedTicketsQuery, { taskId: task.id, after: more?.pageInfo.endCursor })}>Show more</Button>}
      <Modal opened={linking} onClose={() => setLinking(false)} title={`Link a ticket to #${task.number}`} size="lg">
        <LinkTicketForm taskId={task.id} onClose={() => setLinking(false)} />
      </Modal>
    </Panel>
  )
}
