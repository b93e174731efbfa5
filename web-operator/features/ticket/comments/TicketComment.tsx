import { CommentBubble } from '../../../../web-shared/ticket/CommentBubble'
import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { CommentEditor } from './CommentEditor'
import { CommentMenu } from './CommentMenu'
import { EarlierVersions } from './EarlierVersions'
import { hasEdit } from './edits'

export const TicketComment_comment = graphql(`
  fragment TicketComment_comment on Comment {
    id
    editedAt
    availableActions
    ...CommentBubble_comment
    ...CommentEditor_comment
    ...CommentMenu_comment
  }
`)

interface Props { comment: FragmentType<typeof TicketComment_comment>; ticketId: string; operatorId: string }

/** A comment of the ticket, with what this operator may do to it. */
export function TicketComment({ ticketId, operatorId, ...props }: Props) {
  const comment = readFragment(TicketComment_comment, props.comment)
  const { id, editedAt, availableActions } = comment
  const [editing, setEditing] = useState(() => availableActions.includes('EDIT') && hasEdit(operatorId, id))
  const [edited, setEdited] = useState(false)

  function close() {
    setEditing(false)
    setEdited(true)
  }

  return (
    <CommentBubble
      comment={comment}
      reader="operator"
      actions={availableActions.length > 0 && !editing && <CommentMenu comment={comment} ticketId={ticketId} takesFocus={edited} onEdit={() => setEditing(true)} />}
      editor={editing && <CommentEditor comment={comment} operatorId={operatorId} onClose={close} />}
      foot={editedAt && <EarlierVersions commentId={id} editedAt={editedAt} />}
    />
  )
}
