import type { Dice } from './dice.js'
import type { Moment } from './content/script.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export type Side = 'support' | 'client'

/** When each side writes, in hours of UTC. */
function hoursOf(side: Side, day: Date): { from: number; to: number } {
  if (side === 'client') return { from: 7, to: 22 }
  return isWeekend(day) ? { from: 9, to: 14 } : { from: 8, to: 18 }
}

/** This moment if the side is awake then, else soon after it next is. */
export function whenAwake(side: Side, at: Date, dice: Dice): Date {
  const { from, to } = hoursOf(side, at)
  if (at < atHour(at, from)) return withSeconds(minutesAfter(atHour(at, from), dice.between(1, 120)), dice)
  if (at < atHour(at, to)) return withSeconds(at, dice)
  return whenAwake(side, atHour(new Date(at.getTime() + DAY), 0), dice)
}

/** This moment if the side was awake then, else shortly before it went to rest. */
export function whenLastAwake(side: Side, at: Date, dice: Dice): Date {
  const { from, to } = hoursOf(side, at)
  if (at >= atHour(at, to)) return minutesAfter(atHour(at, to), -dice.between(2, 120) + dice.fraction())
  if (at >= atHour(at, from)) return new Date(at.getTime() - dice.between(1_000, 59_000))
  return whenLastAwake(side, new Date(atHour(at, 0).getTime() - 1), dice)
}

/** A script's moment: working days are counted back from today, so it is always past, whenever the demo is made. */
export function momentOf(moment: Moment, now: Date): Date {
  if ('minutesAgo' in moment) return minutesAfter(now, -moment.minutesAgo)
  const [workingDaysAgo, time] = moment
  let day = now
  for (let left = workingDaysAgo; left > 0; ) {
    day = new Date(day.getTime() - DAY)
    if (!isWeekend(day)) left--
  }
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  return minutesAfter(atHour(day, hour), minute)
}

/** The day of `at` at an hour of UTC. */
export function atHour(at: Date, hour: number): Date {
  return new Date(Math.floor(at.getTime() / DAY) * DAY + hour * HOUR)
}

export function minutesAfter(at: Date, minutes: number): Date {
  return new Date(at.getTime() + Math.round(minutes * MINUTE))
}

function isWeekend(at: Date): boolean {
  return [0, 6].includes(at.getUTCDay())
}

/** Nobody writes on the full minute. */
function withSeconds(at: Date, dice: Dice): Date {
  return new Date(at.getTime() + dice.between(1_000, 59_000))
}
