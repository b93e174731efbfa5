import { setTimeout as pause } from 'node:timers/promises'

/** How long it waits between two tries: about two minutes in all. */
const WAITS_SECONDS = [0.5, 1, 2, 4, 8, 16, 32, 64]

/** Runs what must not be given up at the first failure again and again. @throws what the last try threw */
export async function insist<T>(run: () => Promise<T>, onFailure: (error: unknown) => void): Promise<T> {
  for (const seconds of WAITS_SECONDS) {
    try {
      return await run()
    } catch (error) {
      onFailure(error)
      await pause(seconds * 1000)
    }
  }
  return run()
}
