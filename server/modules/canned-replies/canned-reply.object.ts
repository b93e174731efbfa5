import sql from 'sql-template-tag'
import { Field, ID, ObjectType } from 'type-graphql'
import { LONG_TEXT_COST } from '../../graphql/limits.js'
import { DateTimeScalar } from '../../graphql/scalars.js'

@ObjectType('CannedReply', { description: 'A text that operators keep for a reply.' })
export class CannedReplyObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  deskId!: string | null

  @Field(() => String, { description: 'What operators choose it by.' })
  name!: string

  @Field(() => String, {
    description: 'In Markdown. {{client_name}}, {{ticket_number}} and {{operator_name}} stand for what they say; who writes the reply puts it in before sending.',
    complexity: LONG_TEXT_COST,
  })
  body!: string

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: string
}

export interface CannedReplyRow {
  id: string
  deskId: string | null
  name: string
  body: string
  createdAt: string
  updatedAt: string
}

/** The columns of a CannedReplyRow, from `canned_reply`. */
export const cannedReplyColumns = sql`
  canned_reply.id, canned_reply.desk_id as "deskId", canned_reply.name, canned_reply.body, canned_reply.created_at as "createdAt",
  canned_reply.updated_at as "updatedAt"`

export function cannedReplyObject(row: CannedReplyRow): CannedReplyObject {
  return Object.assign(new CannedReplyObject(), row)
}
