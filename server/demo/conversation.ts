import * as phrases from './content/phrases.js'
import type { Story } from './content/story.js'
import type { CastOperator, DemoCategory } from './cast.js'
import type { Dice } from './dice.js'
import { fill, type Facts } from './facts.js'
import { atHour, DAY, minutesAfter, whenAwake, whenLastAwake, type Side } from './office-hours.js'
import type { TicketCourse } from './ticket-course.js'
import type { Wording } from './wording.js'

/** How far a ticket has come by now. */
export type Ending = 'new' | 'taken' | 'answered' | 'inProgress' | 'waiting' | 'snoozed' | 'resolved' | 'returned' | 'closed'

/** Something that happens so many minutes after what came before, at an hour at which this side is awake. */
interface Act {
  side: Side
  after: [minutes: number, atMost: number]
  /** Happens in the last two days, however long ago the rest was: it is what the ticket waits with now. */
  lately?: true
  happens(at: Date): void
}

const HOUR = 60
const DAYS = 24 * HOUR

/** The people and words of one ticket's conversation. */
export interface Parts {
  course: TicketCourse
  story: Story
  facts: Facts
  operator: CastOperator
  colleague: CastOperator
  /** Where the story belongs, if the desk has that category still. */
  category: DemoCategory | null
  wording: Wording
  dice: Dice
}

/** Lets a ticket's conversation run from its creation up to now: what would lie in the future has not happened. */
export function converse(parts: Parts, ending: Ending, now: Date): void {
  const { course, dice } = parts
  let at = course.createdAt
  for (const { side, after, lately, happens } of actsOf(parts, ending)) {
    const earliest = whenAwake(side, minutesAfter(at, dice.between(...after)), dice)
    const recent = whenLastAwake(side, minutesAfter(now, -dice.between(1 * HOUR, 40 * HOUR)), dice)
    const next = lately && recent > earliest ? recent : earliest
    if (next > now) break
    at = next
    course.wakeIfDue(at)
    happens(at)
  }
  course.wakeIfDue(now)
}

function actsOf(parts: Parts, ending: Ending): Act[] {
  const { dice } = parts
  const does = actsWith(parts)
  const some = (probability: number, ...acts: Act[]) => (dice.chance(probability) ? acts : [])
  const exchange = [does.ask, ...some(0.08, does.snooze), does.answer]
  const notes = some(0.37, does.confer, ...some(0.4, does.concur))
  const solved = [
    does.take,
    ...some(0.6, ...exchange),
    ...notes,
    ...some(0.3, does.start),
    ...some(0.25, does.hold, ...some(0.4, does.chase)),
    does.solve,
    ...some(0.3, does.thank, does.farewell),
  ]
  switch (ending) {
    case 'new':
      return some(0.25, does.chase)
    case 'taken':
      return [does.take, ...notes]
    case 'answered':
      return [does.take, ...notes, does.ask, { ...does.answer, lately: true }]
    case 'inProgress':
      return [does.take, ...some(0.6, does.ask, does.answer), ...notes, does.start, { ...does.hold, lately: true }]
    case 'waiting':
      return [does.take, ...notes, { ...does.ask, lately: true }]
    case 'snoozed':
      return [does.take, ...notes, does.ask, { ...does.shelve, lately: true }]
    case 'resolved':
      return solved
    case 'returned':
      return [...solved, { ...does.comeBack, lately: true }]
    case 'closed':
      return [...solved, does.close]
  }
}

function actsWith({ course, story, facts, operator, colleague, category, wording, dice }: Parts) {
  const exchange = wording.next(story.exchanges)
  const letter = (text: string) => wording.operatorLetter(text, facts, operator, course.isAnswered ? phrases.OPERATOR_GREETINGS : phrases.WELCOMES)
  const inPlace = { ...facts, operator: operator.firstName, colleague: colleague.firstName }
  const say = (texts: readonly string[]) => wording.one(texts, inPlace)
  return {
    take: act('support', [4, 150], (at) => {
      course.assign(at, dice.chance(0.25) ? colleague : operator, operator)
      if (category && course.categoryName !== category.name) course.setCategory(minutesAfter(at, 0.3), operator, category)
      const priority = story.priority === 'HIGH' && dice.chance(0.35) ? 'URGENT' : (story.priority ?? 'NORMAL')
      if (course.ticket.priority === 'NORMAL' && priority !== 'NORMAL') course.setPriority(minutesAfter(at, 0.6), operator, priority)
    }),
    ask: act('support', [2, 45], (at) => {
      course.replies(at, operator, letter(exchange.question))
      course.moves(minutesAfter(at, 0.2), operator, 'WAIT')
    }),
    answer: act('client', [25, 2 * DAYS], (at) => course.clientWrites(at, fill(exchange.answer, facts))),
    confer: act('support', [5, 90], (at) => course.notes(at, operator, say(dice.chance(0.75) ? story.internal : phrases.CONFERRING))),
    concur: act('support', [6, 5 * HOUR], (at) => course.notes(at, colleague, say(phrases.CONCURRING))),
    start: act('support', [3, 60], (at) => course.moves(at, operator, 'START')),
    hold: act('support', [10, 6 * HOUR], (at) => course.replies(at, operator, say(phrases.HOLDING))),
    chase: act('client', [1 * DAYS, 3 * DAYS], (at) => course.clientWrites(at, say(phrases.CHASING))),
    solve: act('support', [20, 1 * DAYS], (at) => course.replies(at, operator, letter(wording.next(story.solution)), true)),
    thank: act('client', [30, 1 * DAYS], (at) => course.clientWrites(at, say(phrases.THANKING))),
    farewell: act('support', [5, 4 * HOUR], (at) => {
      if (dice.chance(0.5)) course.replies(at, operator, say(phrases.FAREWELLS), true)
      else course.moves(at, operator, 'RESOLVE')
    }),
    comeBack: act('client', [1 * DAYS, 4 * DAYS], (at) => course.clientWrites(at, say(phrases.RETURNING))),
    close: act('support', [3 * DAYS, 8 * DAYS], (at) => course.moves(at, operator, 'CLOSE')),
    snooze: act('support', [3, 30], (at) => course.snooze(at, operator, morningAfter(at, dice.between(2, 6)))),
    // Lately is at most two days and a half ago, so this one sleeps still.
    shelve: act('support', [3, 30], (at) => course.snooze(at, operator, morningAfter(at, dice.between(4, 9)))),
  }
}

function morningAfter(at: Date, days: number): Date {
  return atHour(new Date(at.getTime() + days * DAY), 8)
}

function act(side: Side, after: Act['after'], happens: Act['happens']): Act {
  return { side, after, happens }
}
