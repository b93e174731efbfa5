import { useApolloClient } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { ActivityEntry } from '../ActivityEntry'
import { showFailure } from '../../../frame/show-failure'
import { Panel } from '../../../frame/Panel'
import styles from './Sidebar.module.css'

export const ActivityHistory_ticket = graphql(`
  fragment ActivityHistory_ticket on Ticket {
    id
    activity(first: 30) {
      edges {
        cursor
        node {
          id
          ...ActivityEntry_event
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const MoreActivityQuery = graphql(`
  query MoreActivity($ticketId: ID!, $after: String) {
    ticket(id: $ticketId) {
      id
      activity(first: 50, after: $after) {
        edges {
          cursor
          node {
            id
            ...ActivityEntry_event
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** Everything that happened to the ticket, newest first. */
export function ActivityHistory(props: { ticket: FragmentType<typeof ActivityHistory_ticket> }) {
  const ticket = readFragment(ActivityHistory_ticket, props.ticket)
  const client = useApolloClient()
  const [loading, setLoading] = useState(false)
  const { edges, pageInfo } = ticket.activity

  async function loadMore() {
    setLoading(true)
    try {
      await client.query({ query: MoreActivityQuery, variables: { ticketId: ticket.id, after: pageInfo.endCursor }, fetchPolicy: 'network-only' })
    } catch (error) {
      showFailure('The history was not loaded', error)
    } finally {
      setLoading(false)
    }
  }

  return (
    <Panel title="Activity history">
      <ol className={styles.history}>
        {edges.map(({ node }) => <li key={node.id}><ActivityEntry event={node} /></li>)}
      </ol>
      {pageInfo.hasNextPage && <Button mt="sm" size="compact-xs" variant="default" loading={loading} onClick={loadMore}>Load more</Button>}
    </Panel>
  )
}
