import { useApolloClient } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { useState, useSyncExternalStore } from 'react'
import { currentTime, subscribeToClock } from '../../../../web-shared/ticket/clock'
import { RelativeTime } from '../../../../web-shared/ticket/RelativeTime'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { unmerge } from '../merge/unmerge'
import { Panel } from '../../../frame/Panel'
import styles from './Sidebar.module.css'

export const MergedTickets_ticket = graphql(`
  fragment MergedTickets_ticket on Ticket {
    id
    mergedTickets {
      mergeId
      number
      title
      mergedAt
      undoableUntil
    }
  }
`)

/** The tickets that are part of this one now, each with a way to take that back while there is time. */
export function MergedTickets(props: { ticket: FragmentType<typeof MergedTickets_ticket> }) {
  const { mergedTickets } = readFragment(MergedTickets_ticket, props.ticket)
  const client = useApolloClient()
  const [busy, setBusy] = useState<string | null>(null)
  const now = useSyncExternalStore(subscribeToClock, currentTime)
  if (mergedTickets.length === 0) return null

  async function undo(mergeId: string) {
    setBusy(mergeId)
    await unmerge(client, mergeId)
    setBusy(null)
  }

  return (
    <Panel title="Merged tickets">
      <ul className={styles.others}>
        {mergedTickets.map(({ mergeId, number, title, mergedAt, undoableUntil }) => (
          <li key={mergeId} className={styles.other}>
            <span className={styles.otherLink}>
              <span className={styles.otherNumber}>{number}</span> {title} <RelativeTime at={mergedAt} className={styles.otherNumber} />
            </span>
            {undoableUntil && Date.parse(undoableUntil) > now && (
              <Button size="compact-xs" variant="default" loading={busy === mergeId} onClick={() => void undo(mergeId)}>Undo</Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
