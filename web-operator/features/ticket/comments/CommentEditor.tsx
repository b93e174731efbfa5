import { useMutation } from '@apollo/client/react'
import { InPlaceEditor } from '../../../frame/InPlaceEditor'
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

/** Changes the text of a comment in its place. */
export function CommentEditor({ operatorId, onClose, ...props }: Props) {
  const { id, body } = readFragment(CommentEditor_comment, props.comment)
  const [edit] = useMutation(EditMutation)
  return (
    <InPlaceEditor
      label="Edit the comment"
      text={body}
      draft={loadEdit(operatorId, id)}
      onDraft={text => saveEdit(operatorId, id, text)}
      onSave={async text => (await edit({ variables: { commentId: id, body: text } })).data?.commentEdit.userErrors ?? []}
      onClose={onClose}
    />
  )
}
