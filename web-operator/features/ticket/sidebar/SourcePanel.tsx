import { RelativeTime } from '../../../../web-shared/ticket/RelativeTime'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { TicketSource } from '../../../gql/graphql'
import { Panel } from '../../../frame/Panel'
import styles from './Sidebar.module.css'

export const SourcePanel_ticket = graphql(`
  fragment SourcePanel_ticket on Ticket {
    id
    source
    createdAt
    updatedAt
    snoozedUntil
    desk {
      id
      name
    }
  }
`)

const sources: Record<TicketSource, string> = {
  WIDGET: 'Widget', EMAIL: 'Email', PANEL: 'Operator panel', PUBLIC_LINK: 'Public link', API: 'API',
}

/** Where the ticket came from, and when. */
export function SourcePanel(props: { ticket: FragmentType<typeof SourcePanel_ticket> }) {
  const ticket = readFragment(SourcePanel_ticket, props.ticket)
  return (
    <Panel title="Source">
      <dl className={styles.values}>
        <dt>Source</dt>
        <dd className={styles.copyable}>{ticket.source ? sources[ticket.source] : '–'}</dd>
        <dt>Desk</dt>
        <dd className={styles.copyable}>{ticket.desk?.name ?? '–'}</dd>
        <dt>Created</dt>
        <dd className={styles.copyable}><RelativeTime at={ticket.createdAt} /></dd>
        <dt>Updated</dt>
        <dd className={styles.copyable}><RelativeTime at={ticket.updatedAt} /></dd>
        {ticket.snoozedUntil && (
          <>
            <dt>Snoozed</dt>
            <dd className={styles.copyable}>until {new Date(ticket.snoozedUntil).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}</dd>
          </>
        )}
      </dl>
    </Panel>
  )
}
