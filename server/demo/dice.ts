import { createCipheriv, createHash, type Cipher } from 'node:crypto'
import { v7 } from 'uuid'

/** Chance that falls alike every time for the same seed: the key stream of a cipher whose key is made of the seed. */
export class Dice {
  private readonly stream: Cipher

  constructor(seed: string) {
    this.stream = createCipheriv('aes-256-ctr', createHash('sha256').update(seed).digest(), Buffer.alloc(16))
  }

  /** From 0 up to, and without, 1. */
  fraction(): number {
    return this.bytes(4).readUInt32BE() / 2 ** 32
  }

  /** A whole number, both ends included. */
  between(lowest: number, highest: number): number {
    return lowest + Math.floor(this.fraction() * (highest - lowest + 1))
  }

  chance(probability: number): boolean {
    return this.fraction() < probability
  }

  pick<T>(items: readonly T[]): T {
    return items[this.between(0, items.length - 1)]!
  }

  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Record<K, number>): K {
    const entries = Object.entries(weights) as [K, number][]
    let rest = this.fraction() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    return (entries.find(([, weight]) => (rest -= weight) < 0) ?? entries[0]!)[0]
  }

  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, place: this.fraction() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item)
  }

  /** A UUIDv7 of that moment. */
  id(at: Date): string {
    return v7({ msecs: at.getTime(), random: this.bytes(16) })
  }

  private bytes(count: number): Buffer {
    return this.stream.update(Buffer.alloc(count))
  }
}
