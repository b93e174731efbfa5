import sql from 'sql-template-tag'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Actor } from '../../core/actor.js'
import { LONG_TEXT_COST } from '../../graphql/limits.js'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { CLOSED, TaskStatus } from './task.enums.js'

@ObjectType('Task', { description: "A piece of the team's own work, in the Organization module." })
export class TaskObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => Int, { description: 'Unique in the installation.' })
  number!: number

  @Field(() => String, { description: 'What to do, at most 255 characters.' })
  title!: string

  @Field(() => String, { description: 'In Markdown; may be empty.', complexity: LONG_TEXT_COST })
  description!: string

  @Field(() => TaskStatus, { description: 'Where it stands.' })
  status!: TaskStatus

  @Field(() => Boolean, { description: 'True when there is nothing left to do.' })
  closed!: boolean

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it should be done.' })
  dueOn!: string | null

  @Field(() => String, { description: 'The name of who made it, as it was then.' })
  authorName!: string

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: string

  assigneeId!: string | null
  authorKind!: Actor['kind']
  authorId!: string | null
  /** The number of its last event. */
  lastSeq!: number
}

export type TaskRow = Omit<TaskObject, 'closed'>

/** The columns of a TaskRow, from `task`. */
export const taskColumns = sql`
  task.id, task.number, task.title, task.description, task.status, task.assignee_id as "assigneeId", task.due_on as "dueOn",
  task.created_at as "createdAt", task.updated_at as "updatedAt", task.author_kind as "authorKind", task.author_id as "authorId",
  task.author_name as "authorName", task.last_seq as "lastSeq"`

export function taskObject(row: TaskRow): TaskObject {
  return Object.assign(new TaskObject(), row, { closed: CLOSED.includes(row.status) })
}
