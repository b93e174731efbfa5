import { useMutation } from '@apollo/client/react'
import { ActionIcon, Menu } from '@mantine/core'
import { Ellipsis, Lock, Pencil, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { removeComment } from '../../../../web-shared/apollo/remove-comment'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { ConfirmDialog } from '../confirm/ConfirmDialog'
import { showFailure } from '../../../frame/show-failure'

export const CommentMenu_comment = graphql(`
  fragment CommentMenu_comment on Comment {
    id
    authorName
    availableActions
  }
`)

const MakeInternalMutation = graphql(`
  mutation CommentMakeInternal($commentId: ID!) {
    commentMakeInternal(commentId: $commentId) {
      comment {
        id
        ...TicketComment_comment
      }
      userErrors {
        message
      }
    }
  }
`)

const RemoveMutation = graphql(`
  mutation CommentRemove($commentId: ID!) {
    commentRemove(commentId: $commentId) {
      commentId
      userErrors {
        message
      }
    }
  }
`)

interface Props {
  comment: FragmentType<typeof CommentMenu_comment>
  ticketId: string
  /** It comes in the place of the editor that had the focus. */
  takesFocus: boolean
  onEdit: () => void
}

/** What this operator may do to a comment, as the server says. What cannot be taken back is asked first. */
export function CommentMenu({ ticketId, takesFocus, onEdit, ...props }: Props) {
  const { id: commentId, authorName, availableActions } = readFragment(CommentMenu_comment, props.comment)
  const [asking, setAsking] = useState<'internal' | 'remove' | null>(null)
  // A thread has many comments, and closed dialogs take their time too.
  const [touched, setTouched] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const [makeInternal] = useMutation(MakeInternalMutation)
  const [remove] = useMutation(RemoveMutation, {
    update(cache, { data }) {
      if (data?.commentRemove.commentId) removeComment(cache, ticketId, data.commentRemove.commentId)
    },
  })

  function close() {
    setAsking(null)
    button.current?.focus()
  }

  async function done(failure: string, act: () => Promise<{ message: string } | undefined>) {
    try {
      const userError = await act()
      if (userError) showFailure(failure, userError)
      return !userError
    } catch (error) {
      showFailure(failure, error)
      return false
    }
  }
  const onMakeInternal = () => done('The comment is still public', async () => (await makeInternal({ variables: { commentId } })).data?.commentMakeInternal.userErrors[0])
  const onRemove = () => done('The comment was not removed', async () => (await remove({ variables: { commentId } })).data?.commentRemove.userErrors[0])

  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal onOpen={() => setTouched(true)}>
        <Menu.Target>
          <ActionIcon ref={button} autoFocus={takesFocus} variant="subtle" color="gray" size="sm" aria-label={`Actions for the comment of ${authorName}`}><Ellipsis size={16} /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {availableActions.includes('EDIT') && <Menu.Item leftSection={<Pencil size={14} aria-hidden />} onClick={onEdit}>Edit</Menu.Item>}
          {availableActions.includes('MAKE_INTERNAL') && <Menu.Item leftSection={<Lock size={14} aria-hidden />} onClick={() => setAsking('internal')}>Make internal…</Menu.Item>}
          {availableActions.includes('REMOVE') && <Menu.Item color="red" leftSection={<Trash2 size={14} aria-hidden />} onClick={() => setAsking('remove')}>Remove…</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {touched && (
        <>
          <ConfirmDialog opened={asking === 'internal'} title="Make this comment internal?" label="Make internal" onConfirm={onMakeInternal} onClose={close}>
            The client will not see it any more: it disappears from their screen at once. It cannot be made public again.
          </ConfirmDialog>
          <ConfirmDialog opened={asking === 'remove'} title="Remove this comment?" label="Remove" onConfirm={onRemove} onClose={close}>
            Its text and its files are gone for everybody, and do not come back. The history tells that it was removed.
          </ConfirmDialog>
        </>
      )}
    </>
  )
}
