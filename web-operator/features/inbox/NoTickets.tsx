import { useQuery } from '@apollo/client/react'
import { Button, Stack, Text } from '@mantine/core'
import { Inbox } from 'lucide-react'
import { graphql } from '../../gql'
import { NoDesks } from './NoDesks'
import { clearFilters, countFilters, noFilters } from './ticket-filters'
import { useFilters } from './useFilters'

const OwnDesksQuery = graphql(`
  query OwnDesks {
    viewer {
      __typename
      ... on Operator {
        id
        role
      }
    }
    desks {
      id
    }
  }
`)

/** An empty list, and the way out when filters made it so. */
export function NoTickets() {
  const { filters, change } = useFilters()
  const { data } = useQuery(OwnDesksQuery, { fetchPolicy: 'cache-and-network' })
  if (data?.desks.length === 0) return <NoDesks isAdmin={data.viewer?.__typename === 'Operator' && data.viewer.role === 'ADMIN'} />
  const count = countFilters(filters)
  const isPart = filters.search !== '' && (filters.view !== 'all' || count > 1)
  return (
    <Stack align="center" gap="sm" p="xl" mt="xl">
      <Inbox size={32} aria-hidden color="var(--color-meta)" />
      <Text role="status" fw={600}>{count > 0 ? 'No tickets match.' : 'No tickets here.'}</Text>
      {isPart && <Button onClick={() => change({ ...noFilters, search: filters.search })}>Search all tickets</Button>}
      {count > 0 && <Button variant="default" onClick={() => change(clearFilters(filters))}>Clear {count === 1 ? '1 filter' : `${count} filters`}</Button>}
    </Stack>
  )
}
