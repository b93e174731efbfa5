import { useReadQuery, type PreloadedQueryRef } from '@apollo/client/react'
import { Text, Title } from '@mantine/core'
import { Suspense, type RefObject } from 'react'
import { ListSkeleton } from '../../frame/ListSkeleton'
import { RequestErrorBoundary } from '../../frame/RequestErrorBoundary'
import { useArrivalFocus } from '../../frame/useArrivalFocus'
import { usePageTitle } from '../../frame/usePageTitle'
import styles from './Quarantine.module.css'
import type { QuarantineData } from './quarantine-query'
import { QuarantineList } from './QuarantineList'

/** What came in by mail and is in no ticket: nothing that reached the helpdesk is ever lost. */
export function QuarantinePage({ read }: { read: PreloadedQueryRef<QuarantineData> }) {
  const heading = useArrivalFocus()
  usePageTitle('Quarantine')
  return (
    <main className={styles.page}>
      <Title ref={heading} tabIndex={-1} order={1} size="h2">Quarantine</Title>
      <Text c="dimmed" maw="40rem" mb="lg">Mails that came in and are in no ticket, until somebody decides about them.</Text>
      <RequestErrorBoundary>
        <Suspense fallback={<ListSkeleton label="Loading the quarantine" />}>
          <Mails read={read} heading={heading} />
        </Suspense>
      </RequestErrorBoundary>
    </main>
  )
}

function Mails({ read, heading }: { read: PreloadedQueryRef<QuarantineData>; heading: RefObject<HTMLHeadingElement | null> }) {
  return <QuarantineList mails={useReadQuery(read).data.quarantinedMails} heading={heading} />
}
