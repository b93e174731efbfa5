import { IsOptional } from 'class-validator'
import { Field, ID, InputType } from 'type-graphql'
import { IdempotentInput } from '../../graphql/idempotent-input.js'
import { AtMostItems, AtMostKilobytes, IsNotBlank } from '../../graphql/input-checks.js'

/** What both kinds of comment have. */
@InputType()
abstract class CommentInput extends IdempotentInput {
  @Field(() => String, { description: 'In Markdown, 1 byte to 64 KB.' })
  @IsNotBlank('the comment')
  @AtMostKilobytes(64, 'the comment')
  body!: string

  @Field(() => [ID], { nullable: true, description: 'Files uploaded before by the same viewer, at most 20.' })
  @IsOptional()
  @AtMostItems(20, 'files')
  attachmentIds?: string[] | null
}

@InputType({ description: 'What a comment shall say instead.' })
export class CommentEditInput {
  @Field(() => String, { description: 'In Markdown, 1 byte to 64 KB.' })
  @IsNotBlank('the comment')
  @AtMostKilobytes(64, 'the comment')
  body!: string
}

@InputType({ description: 'An internal comment: for the team only.' })
export class InternalCommentInput extends CommentInput {}

@InputType({ description: 'A comment that the client sees.' })
export class TicketReplyInput extends CommentInput {
  @Field(() => Boolean, { nullable: true, description: 'Operators and keys: send the client a mail. DISABLED when the desk has no mailbox.' })
  notifyClient?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Operators and keys: resolve the ticket with it.' })
  resolve?: boolean | null

  @Field(() => String, { nullable: true, description: "The ticket's `eventCursor`, or the cursor of the last event, that the author has seen." })
  lastSeenCursor?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Send although something unseen has happened.' })
  force?: boolean | null
}
