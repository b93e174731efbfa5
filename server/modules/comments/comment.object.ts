import sql from 'sql-template-tag'
import { Field, ID, ObjectType } from 'type-graphql'
import type { Actor } from '../../core/actor.js'
import { LONG_TEXT_COST } from '../../graphql/limits.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { CommentVisibility } from './comment.enums.js'

@ObjectType('Comment', { description: 'One message in a ticket.' })
export class CommentObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => String, { description: 'The name to show, whoever asks; as it was then.' })
  authorName!: string

  @Field(() => Boolean, { description: "True for the support's side, false for the client's." })
  fromSupport!: boolean

  @Field(() => CommentVisibility, { description: 'Who may read it.' })
  visibility!: CommentVisibility

  @Field(() => String, { description: 'As written, in Markdown.', complexity: LONG_TEXT_COST })
  body!: string

  @Field(() => String, { description: 'As HTML, rendered and sanitised on the server.', complexity: LONG_TEXT_COST })
  bodyHtml!: string

  @Field(() => String, { nullable: true, description: 'What a mail quoted from before and its signature, as sanitised HTML, to be shown on demand. Null when there is neither.', complexity: LONG_TEXT_COST })
  quotedHtml!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last changed; null when never.' })
  editedAt!: string | null

  ticketId!: string
  authorKind!: Actor['kind']
  authorId!: string | null
}

export type CommentRow = Omit<CommentObject, 'fromSupport'>

/** The columns of a CommentRow, from `comment`. */
export const commentColumns = sql`
  comment.id, comment.ticket_id as "ticketId", comment.visibility, comment.author_kind as "authorKind", comment.author_id as "authorId",
  comment.author_name as "authorName", comment.body, comment.body_html as "bodyHtml", comment.quoted_html as "quotedHtml", comment.created_at as "createdAt", comment.edited_at as "editedAt"`

export function commentObject(row: CommentRow): CommentObject {
  return Object.assign(new CommentObject(), row, { fromSupport: row.authorKind !== 'client' })
}
