import { Stack, Text } from '@mantine/core'
import { MailCheck } from 'lucide-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { RequestErrorPanel } from '../../frame/RequestErrorPanel'
import { BusyButton } from './BusyButton'
import styles from './Quarantine.module.css'
import { QuarantinedMailRow } from './QuarantinedMailRow'
import type { QuarantineData } from './quarantine-query'
import { useReadingOn } from './useReadingOn'

interface Props {
  mails: QuarantineData['quarantinedMails']
  /** Takes the focus when the last mail is gone. */
  heading: RefObject<HTMLHeadingElement | null>
}

/** The mails that wait for a decision, the oldest first. */
export function QuarantineList({ mails, heading }: Props) {
  const { edges, pageInfo } = mails
  const list = useRef<HTMLUListElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const [gone, setGone] = useState<{ id: string; index: number } | null>(null)
  const { loading, failure, more } = useReadingOn(mails, { heading, list, end })

  // The focus was in the row that is gone; the next one takes it.
  useEffect(() => {
    if (!gone || edges.some(({ node }) => node.id === gone.id)) return
    const subjects = list.current?.querySelectorAll('h2') ?? []
    const next = subjects[Math.min(gone.index, subjects.length - 1)] ?? heading.current
    next?.focus()
    setGone(null)
  }, [edges, gone, heading])

  if (edges.length === 0 && !pageInfo.hasNextPage) {
    return (
      <Stack align="center" gap="sm" p="xl" mt="xl" ta="center">
        <MailCheck size={32} aria-hidden color="var(--color-meta)" />
        <Text role="status" fw={600}>No mail waits.</Text>
        <Text c="dimmed" maw="30rem">Whatever cannot be made a ticket or a comment is kept here until somebody decides about it.</Text>
      </Stack>
    )
  }
  return (
    <>
      <ul ref={list} className={styles.list} aria-label="Mails in quarantine">
        {edges.map(({ node }, index) => <QuarantinedMailRow key={node.id} mail={node} onGone={() => setGone({ id: node.id, index })} />)}
      </ul>
      <div ref={end}>
        {failure !== null && <RequestErrorPanel error={failure} onRetry={more} />}
        {pageInfo.hasNextPage && failure === null && <BusyButton mt="md" variant="default" busy={loading} onClick={more}>Show more</BusyButton>}
      </div>
    </>
  )
}
