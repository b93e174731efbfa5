import { Button } from '@mantine/core'
import { Panel } from '../../../frame/Panel'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import styles from './TaskActivity.module.css'
import { TaskActivityEntry } from './TaskActivityEntry'
import { useLoadMore } from './useLoadMore'

export const TaskActivity_task = graphql(`
  fragment TaskActivity_task on Task {
    id
    activity(first: 30) {
      edges {
        cursor
        node {
          id
          ...TaskActivityEntry_event
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const MoreTaskActivityQuery = graphql(`
  query MoreTaskActivity($taskId: ID!, $after: String) {
    task(id: $taskId) {
      id
      activity(first: 50, after: $after) {
        edges {
          cursor
          node {
            id
            ...TaskActivityEntry_event
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

/** Everything that happened to the task, newest first. */
export function TaskActivity(props: { task: FragmentType<typeof TaskActivity_task> }) {
  const { id: taskId, activity: { edges, pageInfo } } = readFragment(TaskActivity_task, props.task)
  const [loadMore, loading] = useLoadMore('The history was not loaded')
  return (
    <Panel title="Activity history">
      <ol className={styles.history}>
        {edges.map(({ node }) => <li key={node.id}><TaskActivityEntry event={node} /></li>)}
      </ol>
      {pageInfo.hasNextPage && <Button mt="sm" size="compact-xs" variant="default" loading={loading} onClick={() => void loadMore(MoreTaskActivityQuery, { taskId, after: pageInfo.endCursor })}>Load more</Button>}
    </Panel>
  )
}
