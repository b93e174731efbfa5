import { Button } from '@mantine/core'
import { useId } from 'react'
import { RelativeTime } from '../../../../../web-shared/ticket/RelativeTime'
import { RichText } from '../../../../../web-shared/ticket/RichText'
import { useLogPoliteness } from '../../../../../web-shared/ticket/useLogPoliteness'
import { graphql, readFragment, type FragmentType } from '../../../../gql'
import { useLoadMore } from '../useLoadMore'
import { TaskCommentForm } from './TaskCommentForm'
import styles from './TaskComments.module.css'

export const TaskComments_comment = graphql(`
  fragment TaskComments_comment on TaskComment {
    id
    authorName
    bodyHtml
    createdAt
  }
`)

export const TaskComments_task = graphql(`
  fragment TaskComments_task on Task {
    id
    comments(last: 50) {
      edges {
        cursor
        node {
          id
          ...TaskComments_comment
        }
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
`)

const EarlierTaskCommentsQuery = graphql(`
  query EarlierTaskComments($taskId: ID!, $before: String) {
    task(id: $taskId) {
      id
      comments(last: 50, before: $before) {
        edges {
          cursor
          node {
            id
            ...TaskComments_comment
          }
        }
        pageInfo {
          hasPreviousPage
          startCursor
        }
      }
    }
  }
`)

/** What the team says about the task, oldest first, and where to say something. */
export function TaskComments({ operatorId, ...props }: { task: FragmentType<typeof TaskComments_task>; operatorId: string }) {
  const { id: taskId, comments: { edges, pageInfo } } = readFragment(TaskComments_task, props.task)
  const comments = readFragment(TaskComments_comment, edges.map(edge => edge.node))
  const heading = useId()
  const politeness = useLogPoliteness(comments[0]?.id)
  const [loadEarlier, loading] = useLoadMore('Earlier comments were not loaded')

  return (
    <section className={styles.comments} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>Comments</h2>
      {pageInfo.hasPreviousPage && (
        <Button className={styles.earlier} size="compact-sm" variant="default" loading={loading} onClick={() => void loadEarlier(EarlierTaskCommentsQuery, { taskId, before: pageInfo.startCursor })}>Load earlier</Button>
      )}
      <div role="log" aria-live={politeness} aria-labelledby={heading} className={styles.log}>
        {comments.map(({ id, authorName, bodyHtml, createdAt }) => (
          <article key={id} className={styles.comment}>
            <header className={styles.header}><strong>{authorName}</strong> <RelativeTime at={createdAt} className={styles.time} /></header>
            <RichText html={bodyHtml} />
          </article>
        ))}
      </div>
      <TaskCommentForm taskId={taskId} operatorId={operatorId} />
    </section>
  )
}
