import { useMutation } from '@apollo/client/react'
import { Button, Group, Textarea } from '@mantine/core'
import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { readRequestError } from '../../../../web-shared/apollo/request-error'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { loadEdit, saveEdit } from './edits'

export const CommentEditor_comment = graphql(`
  fragment CommentEditor_comment on Comment {
    id
    body
  }
`)

const EditMutation = graphql(`
  mutation CommentEdit($commentId: ID!, $body: String!) {
    commentEdit(commentId: $commentId, input: { body: $body }) {
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

interface Props { comment: FragmentType<typeof CommentEditor_comment>; operatorId: string; onClose: () => void }

/** Changes the text of a comment in its place. A text that could not be saved stays. */
export function CommentEditor({ operatorId, onClose, ...props }: Props) {
  const { id, body } = readFragment(CommentEditor_comment, props.comment)
  const [text, setText] = useState(() => loadEdit(operatorId, id) ?? body)
  const [failure, setFailure] = useState<string>()
  const [edit, { loading }] = useMutation(EditMutation)

  function write(next: string) {
    setText(next)
    setFailure(undefined)
    saveEdit(operatorId, id, next)
  }

  function close() {
    saveEdit(operatorId, id, undefined)
    onClose()
  }

  async function save() {
    if (!text.trim() || loading) return
    if (text === body) return close()
    try {
      const { data } = await edit({ variables: { commentId: id, body: text } })
      const userError = data?.commentEdit.userErrors[0]
      if (userError) return setFailure(userError.message)
      close()
    } catch (error) {
      setFailure(`Not saved: ${readRequestError(error).message} Your text is kept; save again.`)
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    void save()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      // The composer has the same key.
      event.preventDefault()
      void save()
    }
    if (event.key === 'Escape' && text === body) {
      event.preventDefault()
      close()
    }
  }

  return (
    <form onSubmit={submit}>
      <Textarea
        aria-label="Edit the comment"
        autosize
        minRows={3}
        maxRows={16}
        autoFocus
        value={text}
        error={failure}
        onChange={event => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Group gap="xs" mt="xs">
        <Button type="submit" size="compact-sm" loading={loading} disabled={!text.trim()}>Save</Button>
        <Button size="compact-sm" variant="default" onClick={close}>Cancel</Button>
      </Group>
    </form>
  )
}
