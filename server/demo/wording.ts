import * as phrases from './content/phrases.js'
import type { CastOperator } from './cast.js'
import { Deck } from './deck.js'
import type { Dice } from './dice.js'
import { fill, type Facts } from './facts.js'

/** Decks that all tickets draw from, so that neighbours do not say the same. */
export class Wording {
  private readonly decks = new Map<readonly unknown[], unknown>()
  private readonly titles = new Set<string>()

  constructor(private readonly dice: Dice) {}

  /** A wording of the list, filled in. */
  one(texts: readonly string[], facts: Facts): string {
    return fill(this.next(texts), facts)
  }

  /** A title that no ticket has yet, as long as there is one. */
  title(titles: readonly string[], facts: Facts): string {
    const choices = this.dice.shuffled(titles).map((title) => fill(title, facts))
    const title = choices.find((choice) => !this.titles.has(choice)) ?? choices[0]!
    this.titles.add(title)
    return title
  }

  /** One of the list, as it is written: not the one of last time. */
  next<T>(items: readonly T[]): T {
    const deck = (this.decks.get(items) as Deck<T> | undefined) ?? new Deck(items, this.dice)
    this.decks.set(items, deck)
    return deck.draw()
  }

  clientLetter(text: string, facts: Facts): string {
    return letter(this.one(phrases.CLIENT_GREETINGS, facts), fill(text, facts), this.one(phrases.CLIENT_CLOSINGS, facts))
  }

  operatorLetter(text: string, facts: Facts, { firstName }: CastOperator, greetings: readonly string[]): string {
    const withOperator = { ...facts, operator: firstName }
    return letter(this.one(greetings, withOperator), fill(text, withOperator), this.one(phrases.OPERATOR_CLOSINGS, withOperator))
  }
}

function letter(...parts: string[]): string {
  return parts.filter(Boolean).join('\n\n')
}
