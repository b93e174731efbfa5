import { useQuery } from '@apollo/client/react'
import { useTaskChanges } from '../../frame/tasks/LiveTasks'
import { graphql } from '../../gql'
import type { TaskFilter } from '../../gql/graphql'

const TaskCountQuery = graphql(`
  query TaskCount($filter: TaskFilter) {
    taskCounts(filter: $filter) {
      total
      capped
    }
  }
`)

/** How many tasks a filter lets through, as text that keeps itself true; null until they are counted. */
export function useTaskCount(filter: TaskFilter) {
  const { data, refetch } = useQuery(TaskCountQuery, { variables: { filter }, fetchPolicy: 'cache-and-network' })
  // A count that could not be refreshed stays as it is; the next change tries again.
  useTaskChanges(() => void refetch().catch(() => {}))
  return data ? data.taskCounts.total.toLocaleString('en') + (data.taskCounts.capped ? '+' : '') : null
}
