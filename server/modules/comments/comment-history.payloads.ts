import { Field, ID, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/user-error.js'
import { TicketObject } from '../tickets/ticket.object.js'
import { CommentObject } from './comment.object.js'

@ObjectType({ description: 'What commentEdit answers.' })
export class CommentEditPayload extends Payload {
  @Field(() => CommentObject, { nullable: true, description: 'The comment as it is now. Null when it was not edited.' })
  comment!: CommentObject | null
}

@ObjectType({ description: 'What commentMakeInternal answers.' })
export class CommentMakeInternalPayload extends Payload {
  @Field(() => CommentObject, { nullable: true, description: 'The comment as it is now. Null when it could not be done, and for a key that may not read internal comments.' })
  comment!: CommentObject | null

  @Field(() => TicketObject, { nullable: true, description: 'The ticket as it is now. Null when it could not be done.' })
  ticket!: TicketObject | null
}

@ObjectType({ description: 'What commentRemove answers.' })
export class CommentRemovePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Which comment is gone. Null when it could not be done.' })
  commentId!: string | null

  @Field(() => TicketObject, { nullable: true, description: 'The ticket as it is now. Null when it could not be done.' })
  ticket!: TicketObject | null
}

@ObjectType({ description: 'What commentWithdraw answers.' })
export class CommentWithdrawPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Which comment is gone. Null when it was too late, or could not be done.' })
  commentId!: string | null

  @Field(() => TicketObject, { nullable: true, description: 'The ticket as it is now. Null when it could not be done.' })
  ticket!: TicketObject | null
}
