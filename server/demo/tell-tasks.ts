import { TaskStatus } from '../modules/tasks/task.enums.js'
import type { Cast } from './cast.js'
import { TASKS, type TaskTemplate } from './content/tasks.js'
import { Dice } from './dice.js'
import { DAY, minutesAfter, whenAwake } from './office-hours.js'
import type { TicketCourse } from './ticket-course.js'
import type { ToldTicket } from './tell-tickets.js'

export interface TaskRows {
  task: { id: string; created_at: Date }
  links: object[]
}

/** How far apart the tickets of one task were made, at most. */
const NEIGHBOURHOOD_DAYS = 25

/** Makes the tasks, links them to tickets of their themes, and tells the tickets. In the order in which they were made. */
export function tellTasks(tickets: ToldTicket[], cast: Cast, now: Date): TaskRows[] {
  const dice = new Dice('tasks')
  const linked = new Map<TicketCourse, number>()
  return TASKS.map((template) => tellTask(template, ticketsFor(template, tickets, linked, dice), cast, now, dice)).sort(
    (a, b) => a.task.created_at.getTime() - b.task.created_at.getTime(),
  )
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

function tellTask({ title: ownTitle, description = '', done }: TaskTemplate, courses: TicketCourse[], { operators }: Cast, now: Date, dice: Dice): TaskRows {
  const first = courses[0]!
  const createdAt = soonAfter(first.firstTouch!.at, now, dice)
  const task = { id: dice.id(createdAt), title: ownTitle ?? first.ticket.title }
  const links = courses.map((course, index) => {
    const at = index === 0 ? createdAt : soonAfter(later(course.firstTouch!.at, createdAt), now, dice)
    course.taskEvent(at, 'TaskLinked', course.firstTouch!.actor, task)
    return { at, course }
  })
  const assignee = done !== undefined || dice.chance(0.85) ? dice.pick(operators) : null
  const lastLinkAt = links.map(({ at }) => at).reduce(later)
  const doneAt = assignee && (done ?? dice.chance(chanceToBeDone(courses))) ? doneAfter(lastLinkAt, now, dice) : null
  if (doneAt) for (const course of courses) course.taskEvent(doneAt, 'TaskClosed', assignee!.actor, task)
  const startedAt = !doneAt && assignee && dice.chance(0.7) ? soonAfter(createdAt, now, dice) : null
  return {
    task: {
      id: task.id,
      title: task.title,
      description,
      status: doneAt ? TaskStatus.DONE : startedAt ? TaskStatus.IN_PROGRESS : TaskStatus.TODO,
      assignee_id: assignee?.id ?? null,
      due_on: dueOn(createdAt, doneAt, now, dice),
      created_at: createdAt,
      updated_at: doneAt ?? startedAt ?? createdAt,
    } as TaskRows['task'],
    links: links.map(({ at, course }) => ({ ticket_id: course.ticket.id, task_id: task.id, created_at: at })),
  }
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
  return moment < now ? moment : new Date((at.getTime() + now.getTime()) / 2)
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b
}
