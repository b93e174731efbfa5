import type { CastClient } from './cast.js'
import { Dice } from './dice.js'
import { DAY } from './office-hours.js'

/** What the words in braces of one ticket's texts stand for. */
export type Facts = Record<string, string>

const MACHINES = ['Acme Duetto', 'Acme Piccola', 'Acme Lever Two', 'Acme Barista Pro', 'Acme Office 20']
const GRINDERS = ['Acme Burr 58', 'Acme Mill Mini', 'Acme Silent 64']
const BLENDS = ['Harbour Espresso', 'Morning Shift', 'Finca Azul', 'Night Train Decaf', 'Yirga Natural', 'Foundry Blend']
const FIRST_ORDER = 12_450
const ORDERS_A_DAY = 80

/** Makes up a ticket's facts. What a client owns and likes stays the same from ticket to ticket; order numbers rise with time. */
export function factsOf(client: CastClient, createdAt: Date, now: Date, dice: Dice): Facts {
  const daysAgo = (now.getTime() - createdAt.getTime()) / DAY
  const day = (offset: number) => new Date(createdAt.getTime() + offset * DAY)
  const calendar = (at: Date) => at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return {
    ...belongings(client),
    name: client.name,
    first: client.firstName,
    city: client.city,
    ...(client.company && { company: client.company }),
    order: `AC-${Math.round(FIRST_ORDER + (100 - daysAgo) * ORDERS_A_DAY) + dice.between(-60, 0)}`,
    invoice: `F-${createdAt.getUTCFullYear()}-${dice.between(1200, 8900)}`,
    tracking: `CE${dice.between(10_000_000, 99_999_999)}`,
    batch: `B-${dice.between(2100, 2480)}`,
    ref: String(dice.between(1000, 9999)),
    amount: `€${dice.between(28, 340)}.${dice.pick(['00', '40', '50', '80', '90'])}`,
    fee: dice.pick(['€4.90', '€5.90', '€6.90', '€7.50', '€9.90']),
    price: dice.pick(['€25.00', '€35.00', '€48.00', '€60.00']),
    bags: String(dice.between(2, 9)),
    cups: String(dice.between(4, 18) * 10),
    date: calendar(day(-dice.between(3, 14))),
    day: day(-dice.between(1, 4)).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' }),
    later: calendar(day(dice.between(18, 40))),
  }
}

function belongings(client: CastClient): Facts {
  const dice = new Dice(`belongings of ${client.name}`)
  const [blend, otherBlend] = dice.shuffled(BLENDS) as [string, string]
  return { machine: dice.pick(MACHINES), grinder: dice.pick(GRINDERS), blend, otherBlend }
}

/** @throws Error for a word in braces that no fact is known for: a mistake in the content. */
export function fill(text: string, facts: Facts): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (_placeholder, name: string) => {
    const fact = facts[name]
    if (fact === undefined) throw new Error(`Nothing is known of {${name}} in: ${text}`)
    return fact
  })
}
