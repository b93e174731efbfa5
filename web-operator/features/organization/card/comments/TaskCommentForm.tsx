import { useMutation } from '@apollo/client/react'
import { Alert, Button } from '@mantine/core'
import { useState, useSyncExternalStore } from 'react'
import { readRequestError } from '../../../../../web-shared/apollo/request-error'
import { useIdempotencyKey } from '../../../../../web-shared/writing/useIdempotencyKey'
import { graphql } from '../../../../gql'
import { KeyTooltip } from '../../../../keys/KeyTooltip'
import { useCommand } from '../../../../keys/useCommand'
import { addTaskComment } from '../arrivals'
import { taskCommentDrafts, taskCommentKey } from './comment-drafts'
import { TaskCommentField } from './TaskCommentField'
import styles from './TaskComments.module.css'

const AddCommentMutation = graphql(`
  mutation TaskAddComment($taskId: ID!, $input: TaskCommentInput!) {
    taskAddComment(taskId: $taskId, input: $input) {
      comment {
        id
        ...TaskComments_comment
      }
      userErrors {
        message
      }
    }
  }
`)

/** Writes to the team. What was written stays until the server has it. */
export function TaskCommentForm({ taskId, operatorId }: { taskId: string; operatorId: string }) {
  const draftKey = taskCommentKey(operatorId, taskId)
  const text = useSyncExternalStore(taskCommentDrafts.subscribe, () => taskCommentDrafts.get(draftKey))
  const idempotencyKey = useIdempotencyKey(`task-comment:${taskId}`)
  const [problem, setProblem] = useState<string | null>(null)
  const [announcement, setAnnouncement] = useState('')
  const [add, { loading }] = useMutation(AddCommentMutation)
  const canSend = text.trim() !== '' && !loading

  async function send() {
    setProblem(null)
    setAnnouncement('')
    try {
      const { data } = await add({
        variables: { taskId, input: { body: text, idempotencyKey: idempotencyKey.for({ text }) } },
        update(cache, result) {
          const comment = result.data?.taskAddComment.comment
          if (comment) addTaskComment(cache, taskId, comment)
        },
      })
      const [userError] = data?.taskAddComment.userErrors ?? []
      if (userError) return setProblem(userError.message)
      idempotencyKey.done()
      setAnnouncement('Comment added')
      // What was typed while it was on its way is the next one.
      const now = taskCommentDrafts.get(draftKey)
      taskCommentDrafts.set(draftKey, now.startsWith(text) ? now.slice(text.length).trimStart() : now)
    } catch (error) {
      setProblem(readRequestError(error).message)
    }
  }

  useCommand('send', canSend ? () => void send() : null)

  return (
    <div className={styles.form}>
      <TaskCommentField value={text} onChange={next => taskCommentDrafts.set(draftKey, next)} />
      {problem && <Alert color="red" role="alert" p="xs"><strong>Not sent.</strong> {problem} Your text is kept.</Alert>}
      <div className={styles.foot}>
        <span className={styles.hint}>Only the team sees this.</span>
        <KeyTooltip command="send"><Button size="xs" fz="sm" loading={loading} disabled={!canSend} onClick={() => void send()}>{problem ? 'Retry' : 'Comment'}</Button></KeyTooltip>
      </div>
      <div role="status" className="visually-hidden">{announcement}</div>
    </div>
  )
}
