import sql from 'sql-template-tag'
import { Field, ID, ObjectType } from 'type-graphql'
import type { Actor } from '../../../core/actor.js'
import { connectionTypes } from '../../../graphql/connection.js'
import { LONG_TEXT_COST } from '../../../graphql/limits.js'
import { DateTimeScalar } from '../../../graphql/scalars.js'

@ObjectType('TaskComment', { description: 'What somebody of the team wrote about a task. Clients never see it.' })
export class TaskCommentObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => String, { description: 'The name of its author, as it was then.' })
  authorName!: string

  @Field(() => String, { description: 'As written, in Markdown.', complexity: LONG_TEXT_COST })
  body!: string

  @Field(() => String, { description: 'As HTML, rendered and sanitised on the server.', complexity: LONG_TEXT_COST })
  bodyHtml!: string

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: string

  taskId!: string
  authorKind!: Actor['kind']
  authorId!: string | null
}

export const { ConnectionType: TaskCommentConnection } = connectionTypes<TaskCommentObject>('TaskComment', () => TaskCommentObject, 'comments')

/** The columns of a task's comment, from `task_comment comment`. */
export const taskCommentColumns = sql`
  comment.id, comment.task_id as "taskId", comment.author_kind as "authorKind", comment.author_id as "authorId", comment.author_name as "authorName",
  comment.body, comment.body_html as "bodyHtml", comment.created_at as "createdAt"`

export function taskCommentObject(row: TaskCommentObject): TaskCommentObject {
  return Object.assign(new TaskCommentObject(), row)
}
