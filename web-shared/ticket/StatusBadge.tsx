import { graphql, readFragment, type FragmentType } from '../gql'
import styles from './Badge.module.css'
import { useTexts } from './texts'

export const StatusBadge_ticket = graphql(`
  fragment StatusBadge_ticket on Ticket {
    status
  }
`)

/** A ticket's status as a coloured word. */
export function StatusBadge(props: { ticket: FragmentType<typeof StatusBadge_ticket> }) {
  const { status } = readFragment(StatusBadge_ticket, props.ticket)
  const texts = useTexts()
  return <span className={`${styles.badge} ${styles[status]}`}>{texts.status[status]}</span>
}
