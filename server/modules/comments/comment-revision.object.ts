import { Field, ID, ObjectType } from 'type-graphql'
import { LONG_TEXT_COST } from '../../graphql/limits.js'
import { DateTimeScalar } from '../../graphql/scalars.js'

@ObjectType('CommentRevision', { description: 'What a comment said before it was edited.' })
export class CommentRevisionObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => String, { description: 'As written, in Markdown.', complexity: LONG_TEXT_COST })
  body!: string

  @Field(() => String, { description: 'As HTML, rendered and sanitised on the server.', complexity: LONG_TEXT_COST })
  bodyHtml!: string

  @Field(() => DateTimeScalar, { description: 'From when on it said so.' })
  writtenAt!: string

  @Field(() => DateTimeScalar, { description: 'Until when it said so.' })
  replacedAt!: string
}
