import type { Actor } from '../core/actor.js'
import { renderMarkdown } from '../core/markdown.js'
import type { TaskEventKind } from '../modules/tasks/events/task-event.object.js'
import { TaskStatus } from '../modules/tasks/task.enums.js'
import type { Cast, CastOperator } from './cast.js'
import { TASKS, type TaskTemplate } from './content/tasks.js'
import { Dice } from './dice.js'
import { DAY, minutesAfter, whenAwake } from './office-hours.js'
import type { TicketCourse } from './ticket-course.js'
import type { ToldTicket } from './tell-tickets.js'

export interface TaskRows {
  task: { id: string; created_at: Date }
  links: object[]
  comments: object[]
  events: object[]
}

/** A task whose course is told, before it is written down. */
interface ToldTask {
  template: TaskTemplate
  courses: TicketCourse[]
  task: { id: string; title: string; createdAt: Date; dueOn: string | null }
  author: Actor
  links: { at: Date; course: TicketCourse }[]
  assignee: CastOperator | null
  startedAt: Date | null
  doneAt: Date | null
}

interface TimedTaskEvent {
  at: Date
  kind: TaskEventKind
  actor: Actor
  ticketId?: string
  commentId?: string
  data?: object
}

/** So many tasks at least were done just now, for tickets that wait for nothing else: their clients can be answered. */
const READY_TO_ANSWER = 3

/** How far apart the tickets of one task were made, at most. */
const NEIGHBOURHOOD_DAYS = 25

/** Makes the tasks, links them to tickets of their themes, and tells the tickets. In the order in which they were made. */
export function tellTasks(tickets: ToldTicket[], cast: Cast, now: Date): TaskRows[] {
  const dice = new Dice('tasks')
  const linked = new Map<TicketCourse, number>()
  const told = TASKS.map((template) => tellTask(template, ticketsFor(template, tickets, linked, dice), cast, now, dice))
  finishSome(told, cast, now)
  const rows = new Dice('rows of tasks')
  return told.map((task) => rowsOf(task, cast, now, rows)).sort((a, b) => a.task.created_at.getTime() - b.task.created_at.getTime())
}

/** One to three tickets of about the same time that somebody works on, mostly ones without a task. */
function ticketsFor({ themes, about }: TaskTemplate, tickets: ToldTicket[], linked: Map<TicketCourse, number>, dice: Dice): TicketCourse[] {
  const candidates = dice.shuffled(tickets.filter(({ theme, course }) => (course.ticket.title === about || (theme && themes.includes(theme))) && course.firstTouch)).map(({ course }) => course)
  const preference = dice.chance(0.8) ? 1 : -1
  candidates.sort((a, b) => ((linked.get(a) ?? 0) - (linked.get(b) ?? 0)) * preference)
  const first = candidates[0]!
  const near = candidates.filter(({ createdAt }) => Math.abs(createdAt.getTime() - first.createdAt.getTime()) < NEIGHBOURHOOD_DAYS * DAY)
  const chosen = near.slice(0, dice.pick([1, 1, 2, 2, 3]))
  for (const course of chosen) linked.set(course, (linked.get(course) ?? 0) + 1)
  return chosen.sort((a, b) => a.firstTouch!.at.getTime() - b.firstTouch!.at.getTime())
}

function tellTask(template: TaskTemplate, courses: TicketCourse[], { operators }: Cast, now: Date, dice: Dice): ToldTask {
  const { title, done } = template
  const first = courses[0]!
  const createdAt = soonAfter(first.firstTouch!.at, now, dice)
  const id = dice.id(createdAt)
  const links = courses.map((course, index) => ({ at: index === 0 ? createdAt : soonAfter(later(course.firstTouch!.at, createdAt), now, dice), course }))
  const assignee = done !== undefined || dice.chance(0.85) ? dice.pick(operators) : null
  const lastLinkAt = links.map(({ at }) => at).reduce(later)
  const doneAt = assignee && (done ?? dice.chance(chanceToBeDone(courses))) ? doneAfter(lastLinkAt, now, dice) : null
  const startedAt = !doneAt && assignee && dice.chance(0.7) ? soonAfter(createdAt, now, dice) : null
  const task = { id, title: title ?? first.ticket.title, createdAt, dueOn: dueOn(createdAt, doneAt, now, dice) }
  return { template, courses, task, author: first.firstTouch!.actor, links, assignee, startedAt, doneAt }
}

/** Closes tasks of tickets that wait for nothing else and that somebody has in hand, a moment ago, so that nobody has answered yet. */
function finishSome(told: ToldTask[], { operators }: Cast, now: Date): void {
  const waitsForNothingElse = (task: ToldTask, course: TicketCourse) =>
    !course.isFinished && course.ticket.assigneeId && told.every((other) => other === task || other.doneAt || !other.courses.includes(course))
  const candidates = told.filter((task) => !task.doneAt && task.template.done === undefined && task.courses.some((course) => waitsForNothingElse(task, course)))
  for (const task of candidates.slice(0, READY_TO_ANSWER)) {
    const lastAt = [...task.courses.map((course) => course.lastAt), ...task.links.map(({ at }) => at), task.startedAt ?? task.task.createdAt].reduce(later)
    task.assignee ??= operators.find(({ actor }) => actor.id !== task.author.id)!
    task.doneAt = halfway(lastAt, now)
  }
}

function rowsOf(told: ToldTask, { operators }: Cast, now: Date, dice: Dice): TaskRows {
  const { template, courses, task, author, links, assignee, doneAt } = told
  for (const { at, course } of links) course.taskEvent(at, 'TaskLinked', course.firstTouch!.actor, task)
  if (doneAt) for (const course of courses) course.taskEvent(doneAt, 'TaskClosed', assignee!.actor, task)
  const comments = commentsOf(template, task, operators, now, dice)
  const happened: TimedTaskEvent[] = [
    { at: task.createdAt, kind: 'TaskCreated', actor: author },
    ...links.map(({ at, course }): TimedTaskEvent => ({ at, kind: 'TicketLinked', actor: course.firstTouch!.actor, ticketId: course.ticket.id })),
    ...comments.map(({ row, actor }): TimedTaskEvent => ({ at: row.created_at, kind: 'TaskCommentAdded', actor, commentId: row.id })),
    ...statusChanges(told),
  ]
  const events = happened.sort((a, b) => a.at.getTime() - b.at.getTime())
  return {
    task: {
      id: task.id,
      title: task.title,
      description: template.description ?? '',
      status: statusOf(told),
      assignee_id: assignee?.id ?? null,
      due_on: task.dueOn,
      author_kind: author.kind,
      author_id: author.id,
      author_name: author.name,
      last_seq: events.length,
      created_at: task.createdAt,
      updated_at: events.at(-1)!.at,
    } as TaskRows['task'],
    links: links.map(({ at, course }) => ({ ticket_id: course.ticket.id, task_id: task.id, created_at: at })),
    comments: comments.map(({ row }) => row),
    events: events.map(({ at, kind, actor, ticketId, commentId, data }, index) => ({
      id: dice.id(at),
      task_id: task.id,
      seq: index + 1,
      kind,
      actor_kind: actor.kind,
      actor_id: actor.id,
      actor_name: actor.name,
      ticket_id: ticketId ?? null,
      comment_id: commentId ?? null,
      data: data ?? {},
      at,
    })),
  }
}

function statusOf({ startedAt, doneAt }: ToldTask): TaskStatus {
  if (doneAt) return TaskStatus.DONE
  return startedAt ? TaskStatus.IN_PROGRESS : TaskStatus.TODO
}

function statusChanges({ assignee, startedAt, doneAt }: ToldTask): TimedTaskEvent[] {
  const change = (at: Date, from: TaskStatus, to: TaskStatus): TimedTaskEvent => ({ at, kind: 'TaskStatusChanged', actor: assignee!.actor, data: { from, to } })
  return [
    ...(startedAt ? [change(startedAt, TaskStatus.TODO, TaskStatus.IN_PROGRESS)] : []),
    ...(doneAt ? [change(doneAt, startedAt ? TaskStatus.IN_PROGRESS : TaskStatus.TODO, TaskStatus.DONE)] : []),
  ]
}

/** One after the other, from its making on. */
function commentsOf({ comments = [] }: TaskTemplate, { id, createdAt }: ToldTask['task'], operators: CastOperator[], now: Date, dice: Dice) {
  let at = createdAt
  return comments.map(({ by, text }) => {
    at = soonAfter(at, now, dice)
    const { actor } = operators.find(({ firstName }) => firstName === by)!
    const row = { id: dice.id(at), task_id: id, author_kind: actor.kind, author_id: actor.id, author_name: actor.name, body: text, body_html: renderMarkdown(text), created_at: at }
    return { row, actor }
  })
}

/** A task whose tickets are all finished mostly is done too. */
function chanceToBeDone(courses: TicketCourse[]): number {
  return courses.every(({ isFinished }) => isFinished) ? 0.75 : 0.25
}

/** Null when there was no time yet. */
function doneAfter(at: Date, now: Date, dice: Dice): Date | null {
  const doneAt = whenAwake('support', minutesAfter(at, dice.between(60, 9 * 24 * 60)), dice)
  return doneAt < now ? doneAt : null
}

/** Open tasks are due around now, some of them overdue; others were due around the day on which they were done. */
function dueOn(createdAt: Date, doneAt: Date | null, now: Date, dice: Dice): string | null {
  if (dice.chance(0.3)) return null
  const day = new Date((doneAt ?? now).getTime() + dice.between(-4, 14) * DAY)
  return later(day, createdAt).toISOString().slice(0, 10)
}

/** In the same office hours if there is still time before now. */
function soonAfter(at: Date, now: Date, dice: Dice): Date {
  const moment = whenAwake('support', minutesAfter(at, dice.between(3, 200)), dice)
  return moment < now ? moment : halfway(at, now)
}

function halfway(from: Date, to: Date): Date {
  return new Date((from.getTime() + to.getTime()) / 2)
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b
}
