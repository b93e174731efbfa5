import { Field, ID, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../graphql/connection.js'
import { Payload } from '../../graphql/user-error.js'
import { TicketEventObject } from '../tickets/events/event.object.js'
import { TicketObject } from '../tickets/ticket.object.js'
import { CommentObject } from './comment.object.js'

export const { ConnectionType: CommentConnection, EdgeType: CommentEdge } = connectionTypes<CommentObject>('Comment', () => CommentObject, 'comments')
export type CommentEdge = { cursor: string; node: CommentObject }

@ObjectType()
abstract class CommentPayload extends Payload {
  @Field(() => CommentObject, { nullable: true, description: 'The new comment. Null when it was not written.' })
  comment!: CommentObject | null

  @Field(() => CommentEdge, { nullable: true, description: "The new comment as an edge of the ticket's comments, for a cache." })
  commentEdge!: CommentEdge | null

  @Field(() => TicketObject, { nullable: true, description: 'The ticket as it is now.' })
  ticket!: TicketObject | null
}

@ObjectType({ description: 'What ticketReply answers.' })
export class TicketReplyPayload extends CommentPayload {
  @Field(() => [TicketEventObject], { description: 'With STALE: what has happened since `lastSeenCursor`, oldest first.' })
  unseen!: TicketEventObject[]

  @Field(() => ID, { nullable: true, description: 'For changeUndo, which takes back the change of status and leaves the comment. Null when the status stayed.' })
  changeId!: string | null
}

@ObjectType({ description: 'What ticketAddInternalComment answers.' })
export class TicketAddInternalCommentPayload extends CommentPayload {}

@ObjectType({ description: 'A push of Subscription.commentAdded.' })
export class CommentAddedEvent {
  @Field(() => String, { description: 'For `after`, when the subscription is opened again.' })
  cursor!: string

  commentId!: string
}
