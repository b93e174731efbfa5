import { Headset, Lock, User } from 'lucide-react'
import type { ReactNode } from 'react'
import { graphql, readFragment, type FragmentType } from '../gql'
import { AttachmentList } from './AttachmentList'
import styles from './CommentBubble.module.css'
import { QuotedText } from './QuotedText'
import { RelativeTime } from './RelativeTime'
import { RichText } from './RichText'
import { useTexts } from './texts'

export const CommentBubble_comment = graphql(`
  fragment CommentBubble_comment on Comment {
    id
    authorName
    fromSupport
    visibility
    bodyHtml
    quotedHtml
    createdAt
    editedAt
    attachments {
      id
      ...AttachmentList_attachment
    }
  }
`)

const icons = { support: Headset, client: User, internal: Lock }

interface Props {
  comment: FragmentType<typeof CommentBubble_comment>
  /** Whose screen it is: to a client their own comments are "You", to everyone else "Client · Jan". */
  reader: 'client' | 'linkHolder' | 'operator'
  /** What the reader can do to it, at the end of its header. */
  actions?: ReactNode
  /** Between its header and its text. */
  above?: ReactNode
  /** The reader has asked for the images that lie on foreign servers. */
  remoteImages?: boolean
  /** Stands where the text is while it is edited. */
  editor?: ReactNode
  /** Below all else; takes the place of the word "edited". */
  foot?: ReactNode
}

/** One comment, told apart by colour, bar, icon and word: support's, the client's, or internal. */
export function CommentBubble({ reader, actions, above, remoteImages, editor, foot, ...props }: Props) {
  const comment = readFragment(CommentBubble_comment, props.comment)
  const texts = useTexts()
  const kind = comment.visibility === 'INTERNAL' ? 'internal' : comment.fromSupport ? 'support' : 'client'
  const label = {
    support: texts.support(comment.authorName),
    client: reader === 'client' ? texts.you : texts.client(comment.authorName),
    internal: texts.internal,
  }[kind]
  const Icon = icons[kind]
  return (
    <article className={`${styles.bubble} ${styles[kind]}`}>
      <header className={styles.header}>
        <span className={styles.label}><Icon size={14} aria-hidden />{label}</span>
        {kind === 'internal' && <span className={styles.meta}>{comment.authorName}</span>}
        <RelativeTime at={comment.createdAt} className={styles.meta} />
        {comment.editedAt && !foot && <span className={styles.meta}>({texts.edited})</span>}
        {actions && <span className={styles.actions}>{actions}</span>}
      </header>
      {above}
      {editor || <RichText html={comment.bodyHtml} remoteImages={remoteImages} />}
      <QuotedText html={comment.quotedHtml} remoteImages={remoteImages} />
      <AttachmentList attachments={comment.attachments} shownIn={comment.bodyHtml + (comment.quotedHtml ?? '')} />
      {foot}
    </article>
  )
}
