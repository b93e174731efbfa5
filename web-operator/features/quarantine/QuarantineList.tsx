import { useApolloClient } from '@apollo/client/react'
import { Button, Stack, Text } from '@mantine/core'
import { MailCheck } from 'lucide-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { RequestErrorPanel } from '../../frame/RequestErrorPanel'
import styles from './Quarantine.module.css'
import { QuarantinedMailRow } from './QuarantinedMailRow'
import { QuarantineQuery, type QuarantineData } from './quarantine-query'

interface Props {
  mails: QuarantineData['quarantinedMails']
  /** Takes the focus when the last mail is gone. */
  heading: RefObject<HTMLHeadingElement | null>
}

/** The mails that wait for a decision, the oldest first. */
export function QuarantineList({ mails: { edges, pageInfo }, heading }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const [gone, setGone] = useState<{ id: string; index: number } | null>(null)
  const { loading, failure, more } = useMore(pageInfo.endCursor ?? null)

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
      {failure && <RequestErrorPanel error={failure} onRetry={more} />}
      {pageInfo.hasNextPage && !failure && <Button mt="md" variant="default" loading={loading} onClick={more}>Show more</Button>}
    </>
  )
}

/** Reads the next page, and knows what came of it. */
function useMore(after: string | null) {
  const client = useApolloClient()
  const [loading, setLoading] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)

  async function more() {
    setLoading(true)
    setFailure(null)
    // The cache puts the page behind those that are shown.
    await client.query({ query: QuarantineQuery, variables: { after }, fetchPolicy: 'network-only' }).catch(setFailure)
    setLoading(false)
  }
  return { loading, failure, more: () => void more() }
}
