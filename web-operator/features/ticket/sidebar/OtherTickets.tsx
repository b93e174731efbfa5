import { Link } from 'react-router'
import { StatusBadge } from '../../../../web-shared/ticket/StatusBadge'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { Panel } from '../../../frame/Panel'
import styles from './Sidebar.module.css'

export const OtherTickets_ticket = graphql(`
  fragment OtherTickets_ticket on Ticket {
    id
    client {
      id
      displayName
    }
    otherTickets(first: 5) {
      edges {
        node {
          id
          number
          title
          ...StatusBadge_ticket
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`)

/** What else the client has asked, last changed first. */
export function OtherTickets(props: { ticket: FragmentType<typeof OtherTickets_ticket> }) {
  const { client, otherTickets: { edges, pageInfo } } = readFragment(OtherTickets_ticket, props.ticket)
  if (!client) return null
  return (
    <Panel title="Other tickets of this client">
      {edges.length === 0 ? <p className={styles.hint}>There are no others.</p> : (
        <ul className={styles.others}>
          {edges.map(({ node }) => (
            <li key={node.id} className={styles.other}>
              <Link to={`/tickets/${encodeURIComponent(node.number)}`} className={styles.otherLink}>
                <span className={styles.otherNumber}>{node.number}</span> {node.title}
              </Link>
              <StatusBadge ticket={node} />
            </li>
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && <p className={styles.hint}>These are the last five.</p>}
    </Panel>
  )
}
