import type { ApolloCache, Reference } from '@apollo/client/cache'
import { pushedEdge, type StoredConnection } from '../../../../web-shared/apollo/keyset-connection'

interface Arrived { __typename?: string; id: string }

const taskRef = (cache: ApolloCache, taskId: string) => cache.identify({ __typename: 'Task', id: taskId })

/** Puts a comment that is in the cache already behind the others of its task, once: the answer to its author and the push both come here. */
export function addTaskComment(cache: ApolloCache, taskId: string, comment: Arrived) {
  const ref = cache.identify({ __typename: 'TaskComment', id: comment.id })
  if (!ref) return
  cache.modify<{ comments: StoredConnection }>({
    id: taskRef(cache, taskId),
    fields: {
      comments(value, { toReference }) {
        const existing = value as StoredConnection
        if (existing.edges.some(edge => edge.node.__ref === ref)) return existing
        return { ...existing, edges: [...existing.edges, pushedEdge('TaskCommentEdge', toReference(ref) as Reference)] }
      },
    },
  })
}

/** Puts an event that is in the cache already on top of its task's history, once, and notes how far the history was heard. */
export function addTaskActivity(cache: ApolloCache, taskId: string, event: Arrived & { cursor: string }) {
  const ref = cache.identify({ ...event })
  if (!ref) return
  cache.modify<{ activity: StoredConnection; eventCursor: string }>({
    id: taskRef(cache, taskId),
    fields: {
      eventCursor: () => event.cursor,
      activity(value, { toReference }) {
        const existing = value as StoredConnection
        if (existing.edges.some(edge => edge.node.__ref === ref)) return existing
        return { ...existing, edges: [pushedEdge('TaskEventEdge', toReference(ref) as Reference), ...existing.edges] }
      },
    },
  })
}
