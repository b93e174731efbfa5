import { IsOptional } from 'class-validator'
import { Field, ID, InputType } from 'type-graphql'
import { IdempotentInput } from '../../graphql/idempotent-input.js'
import { AtMostCharacters, AtMostItems, AtMostKilobytes, IsNotBlank } from '../../graphql/input-checks.js'
import { DateScalar } from '../../graphql/scalars.js'
import { OrderDirection } from '../tickets/ticket.enums.js'
import { TaskOrderField, TaskStatus } from './task.enums.js'

@InputType({ description: 'Which tasks a list holds; several fields narrow it together.' })
export class TaskFilter {
  @Field(() => String, { nullable: true, description: 'Part of the title or the description, or the number.' })
  search?: string | null

  @Field(() => [TaskStatus], { nullable: true, description: 'One of these.' })
  status?: TaskStatus[] | null

  @Field(() => Boolean, { nullable: true, description: 'True: done. False: still to do.' })
  closed?: boolean | null

  @Field(() => [ID], { nullable: true, description: 'Assigned to one of these operators.' })
  assigneeId?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'True: assigned to nobody. False: to somebody.' })
  unassigned?: boolean | null

  @Field(() => DateScalar, { nullable: true, description: 'Due on this day or later.' })
  dueFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Due on this day or before.' })
  dueTo?: string | null

  @Field(() => Boolean, { nullable: true, description: 'True: with a due date. False: without one.' })
  due?: boolean | null

  @Field(() => ID, { nullable: true, description: 'Linked to this ticket.' })
  ticketId?: string | null

  @Field(() => ID, { nullable: true, description: 'Not linked to this ticket.' })
  notLinkedToTicketId?: string | null
}

@InputType({ description: 'How a list of tasks is sorted.' })
export class TaskOrder {
  @Field(() => TaskOrderField, { description: 'By what.' })
  field!: TaskOrderField

  @Field(() => OrderDirection, { description: 'From which end.' })
  direction!: OrderDirection
}

@InputType({ description: 'A comment on a task: for the team only.' })
export class TaskCommentInput extends IdempotentInput {
  @Field(() => String, { description: 'In Markdown, 1 byte to 64 KB. An operator whose name stands in it behind an @ is notified.' })
  @IsNotBlank('the comment')
  @AtMostKilobytes(64, 'the comment')
  body!: string
}

/** What a new task may have, wherever it is made. */
@InputType()
abstract class NewTaskInput extends IdempotentInput {
  @Field(() => String, { nullable: true, description: 'In Markdown, at most 64 KB.' })
  @AtMostKilobytes(64, 'the description')
  description?: string | null

  @Field(() => ID, { nullable: true, description: 'Who shall do it.' })
  assigneeId?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it should be done.' })
  dueOn?: string | null
}

@InputType({ description: 'A new task that is linked to a ticket at once.' })
export class TicketAddTaskInput extends NewTaskInput {
  @Field(() => String, { nullable: true, description: "1 to 255 characters; the ticket's title, unless given." })
  @IsOptional()
  @IsNotBlank('the title')
  @AtMostCharacters(255, 'the title')
  title?: string | null
}

@InputType({ description: 'A new task.' })
export class TaskCreateInput extends NewTaskInput {
  @Field(() => String, { description: '1 to 255 characters.' })
  @IsNotBlank('the title')
  @AtMostCharacters(255, 'the title')
  title!: string

  @Field(() => [ID], { nullable: true, description: 'Tickets to link it to at once, at most 100.' })
  @IsOptional()
  @AtMostItems(100, 'tickets')
  ticketIds?: string[] | null
}

@InputType({ description: 'What to change; a field that is left out stays.' })
export class TaskUpdateInput {
  @Field(() => String, { nullable: true, description: '1 to 255 characters.' })
  @IsOptional()
  @IsNotBlank('the title')
  @AtMostCharacters(255, 'the title')
  title?: string | null

  @Field(() => String, { nullable: true, description: 'In Markdown, at most 64 KB.' })
  @AtMostKilobytes(64, 'the description')
  description?: string | null

  @Field(() => TaskStatus, { nullable: true, description: 'Where it stands.' })
  status?: TaskStatus | null

  @Field(() => ID, { nullable: true, description: 'Who shall do it; null for nobody.' })
  assigneeId?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it should be done; null for none.' })
  dueOn?: string | null
}
