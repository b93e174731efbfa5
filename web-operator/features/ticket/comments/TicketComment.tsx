import { CommentBubble } from '../../../../web-shared/ticket/CommentBubble'
import { hasRemoteImages } from '../../../../web-shared/ticket/mail-images'
import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { CommentEditor } from './CommentEditor'
import { CommentMenu } from './CommentMenu'
import { MailLine } from '../mail/MailLine'
import { RemoteImagesBar } from '../mail/RemoteImagesBar'
import { ReplyDelivery } from '../mail/ReplyDelivery'
import { EarlierVersions } from './EarlierVersions'
import { hasEdit } from './edits'

export const TicketComment_comment = graphql(`
  fragment TicketComment_comment on Comment {
    id
    bodyHtml
    quotedHtml
    editedAt
    availableActions
    mail {
      ...MailLine_mail
    }
    ...ReplyDelivery_comment
    ...CommentBubble_comment
    ...CommentEditor_comment
    ...CommentMenu_comment
  }
`)

interface Props { comment: FragmentType<typeof TicketComment_comment>; ticketId: string; operatorId: string }

/** A comment of the ticket, with what this operator may do to it. */
export function TicketComment({ ticketId, operatorId, ...props }: Props) {
  const comment = readFragment(TicketComment_comment, props.comment)
  const { id, editedAt, availableActions, bodyHtml, quotedHtml, mail } = comment
  const [editing, setEditing] = useState(() => availableActions.includes('EDIT') && hasEdit(operatorId, id))
  const [edited, setEdited] = useState(false)
  const [remoteImages, setRemoteImages] = useState(false)

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
      remoteImages={remoteImages}
      above={(
        <>
          <MailLine mail={mail} />
          {!remoteImages && hasRemoteImages(bodyHtml + (quotedHtml ?? '')) && <RemoteImagesBar onLoad={() => setRemoteImages(true)} />}
        </>
      )}
      foot={(
        <>
          {editedAt && <EarlierVersions commentId={id} editedAt={editedAt} />}
          <ReplyDelivery comment={comment} ticketId={ticketId} operatorId={operatorId} />
        </>
      )}
    />
  )
}
