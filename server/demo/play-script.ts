import type { Cast, CastOperator } from './cast.js'
import type { Script, Step } from './content/script.js'
import { Dice } from './dice.js'
import { momentOf } from './office-hours.js'
import { TicketCourse } from './ticket-course.js'

/** Plays a script for the demo client, step by step. */
export function playScript(script: Script, { desks, operators, demoClient }: Cast, now: Date): TicketCourse {
  const at = momentOf(script.at, now)
  const named = (firstName: string) => operators.find((operator) => operator.firstName === firstName)!
  const firstOperator = script.steps.flatMap((step) => ('by' in step ? [named(step.by)] : []))[0]
  const course = new TicketCourse(
    {
      at,
      client: demoClient,
      creator: script.source === 'PANEL' ? firstOperator!.actor : demoClient.actor,
      source: script.source,
      title: script.title,
      content: script.content,
      priority: 'NORMAL',
      category: desks.find(({ id }) => id === demoClient.deskId)!.demoCategories.find(({ name }) => name === script.category)!,
    },
    new Dice(script.title),
  )
  for (const step of script.steps) take(course, step, momentOf(step.at, now), named)
  return course
}

function take(course: TicketCourse, step: Step, at: Date, named: (firstName: string) => CastOperator): void {
  if ('writes' in step) return course.clientWrites(at, step.writes)
  const operator = named(step.by)
  if ('notes' in step) return course.notes(at, operator, step.notes)
  if ('takes' in step) return course.assign(at, operator, operator)
  if ('priority' in step) return course.setPriority(at, operator, step.priority)
  if ('moves' in step) return course.moves(at, operator, step.moves)
  course.replies(at, operator, step.replies, step.then === 'RESOLVE')
  if (step.then && step.then !== 'RESOLVE') course.moves(at, operator, step.then)
}
