import { useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { graphql } from '../gql'
import styles from './PanelNav.module.css'

const QuarantineCountQuery = graphql(`
  query QuarantineCount {
    quarantinedMailCount
  }
`)

const pollMilliseconds = 60_000
const mostCounted = 100

/** How many mails wait in the quarantine, told anew each minute and whenever the window is come back to. Nothing when there is none. */
export function QuarantineCount() {
  const { data, refetch } = useQuery(QuarantineCountQuery, { pollInterval: pollMilliseconds, skipPollAttempt: () => document.hidden })
  useEffect(() => {
    // A count that could not be refreshed stays as it is; the next minute tries again.
    const onFocus = () => void refetch().catch(() => {})
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [refetch])

  const count = data?.quarantinedMailCount ?? 0
  if (count === 0) return null
  return <span className={styles.count}>{count}{count >= mostCounted && '+'}<span className="visually-hidden"> {count === 1 ? 'mail waits' : 'mails wait'}</span></span>
}
