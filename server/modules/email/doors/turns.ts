/** Lets a few do something at once; the others wait their turn, in the order in which they came. */
export class Turns {
  private readonly waiting: (() => void)[] = []

  /** @param free how many at once */
  constructor(private free: number) {}

  async take<T>(run: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--
    else await new Promise<void>((resolve) => this.waiting.push(resolve))
    try {
      return await run()
    } finally {
      const next = this.waiting.shift()
      if (next) next()
      else this.free++
    }
  }
}
