import type { Dice } from './dice.js'

/** Deals its cards in shuffled rounds, so that each comes as often as the others and none twice in a row. */
export class Deck<T> {
  private left: T[] = []

  constructor(
    private readonly cards: readonly T[],
    private readonly dice: Dice,
  ) {}

  /** The next card that suits; those that do not keep their place for the next who draws. */
  draw(suits: (card: T) => boolean = () => true): T {
    if (!this.left.some(suits)) this.left.push(...this.dice.shuffled(this.cards))
    const place = this.left.findIndex(suits)
    if (place < 0) throw new Error('No card of this deck suits')
    return this.left.splice(place, 1)[0]!
  }
}
