import { useSubscription } from '@apollo/client/react'
import { Eye, PencilLine } from 'lucide-react'
import { graphql } from '../../../gql'
import styles from './PresenceNotice.module.css'
import { presenceSentence } from './presence-sentence'
import { useHeartbeat } from './useHeartbeat'

const TicketPresenceSubscription = graphql(`
  subscription TicketPresence($ticketId: ID!) {
    ticketPresence(ticketId: $ticketId) {
      operator {
        id
        name
      }
      replying
    }
  }
`)

/** Tells the others that this operator is here, and who else is: "Anna is replying". */
export function PresenceNotice({ ticketId, operatorId }: { ticketId: string; operatorId: string }) {
  useHeartbeat(ticketId)
  const { data } = useSubscription(TicketPresenceSubscription, { variables: { ticketId }, fetchPolicy: 'no-cache' })
  const others = (data?.ticketPresence ?? []).filter(({ operator }) => operator.id !== operatorId)
  const replying = others.some(other => other.replying)
  const Icon = replying ? PencilLine : Eye
  return (
    <span role="status" className={styles.presence} data-replying={replying || undefined}>
      {others.length > 0 && <><Icon size={14} aria-hidden />{presenceSentence(others)}</>}
    </span>
  )
}
