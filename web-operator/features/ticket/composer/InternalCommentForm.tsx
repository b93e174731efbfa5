import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { Lock } from 'lucide-react'
import { useState } from 'react'
import { addComment } from '../../../../web-shared/apollo/add-comment'
import { useIdempotencyKey } from '../../../../web-shared/writing/useIdempotencyKey'
import { graphql } from '../../../gql'
import { CommentForm } from './CommentForm'
import { notReached, refused, type SendFailure } from './send-failure'
import styles from './TicketComposer.module.css'
import { useDraft } from './useDraft'

const AddInternalCommentMutation = graphql(`
  mutation TicketAddInternalComment($ticketId: ID!, $input: InternalCommentInput!) {
    ticketAddInternalComment(ticketId: $ticketId, input: $input) {
      comment {
        id
        createdAt
        ...CommentBubble_comment
      }
      userErrors {
        message
        field
      }
    }
  }
`)

interface Props { ticketId: string; operatorId: string; onSent: () => void }

/** Writes to the team only. */
export function InternalCommentForm({ ticketId, operatorId, onSent }: Props) {
  const draft = useDraft(operatorId, ticketId, 'internal')
  const [failure, setFailure] = useState<SendFailure | null>(null)
  const [announcement, setAnnouncement] = useState('')
  const idempotencyKey = useIdempotencyKey(`${operatorId}:${ticketId}:internal`)
  const [add, { loading }] = useMutation(AddInternalCommentMutation, {
    update(cache, { data }) {
      const comment = data?.ticketAddInternalComment.comment
      if (comment) addComment(cache, ticketId, comment)
    },
  })

  async function send() {
    setFailure(null)
    setAnnouncement('')
    const content = { body: draft.draft.text, attachmentIds: draft.draft.files.map(({ id }) => id) }
    try {
      const { data } = await add({ variables: { ticketId, input: { ...content, idempotencyKey: idempotencyKey.for(content) } } })
      const userError = data?.ticketAddInternalComment.userErrors[0]
      if (userError) return setFailure(refused(userError))
      idempotencyKey.done()
      draft.clear()
      onSent()
      setAnnouncement('Internal comment added')
    } catch (error) {
      setFailure(notReached(error))
    }
  }

  return (
    <>
      <CommentForm
        label="Internal comment"
        placeholder="Only the team sees this"
        draft={draft}
        failure={failure}
        onEdit={() => setFailure(null)}
        sending={loading}
        onSend={send}
        buttons={canSend => (
          <Button type="submit" size="xs" fz="sm" className={styles.addInternal} leftSection={<Lock size={14} aria-hidden />} loading={loading} disabled={!canSend}>Add internal comment</Button>
        )}
      />
      <div role="status" className="visually-hidden">{announcement}</div>
    </>
  )
}
