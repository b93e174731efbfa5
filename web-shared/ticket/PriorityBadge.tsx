import { graphql, readFragment, type FragmentType } from '../gql'
import styles from './Badge.module.css'
import { useTexts } from './texts'

export const PriorityBadge_ticket = graphql(`
  fragment PriorityBadge_ticket on Ticket {
    priority
  }
`)

/** A ticket's priority as a coloured word. */
export function PriorityBadge(props: { ticket: FragmentType<typeof PriorityBadge_ticket> }) {
  const { priority } = readFragment(PriorityBadge_ticket, props.ticket)
  const texts = useTexts()
  return <span className={`${styles.badge} ${styles[priority]}`}>{texts.priority[priority]}</span>
}
