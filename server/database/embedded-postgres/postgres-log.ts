import { appendFileSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const path = (home: string) => join(home, 'postgres.log')

/** @returns a file descriptor to append to; whoever opens it closes it */
export const openLog = (home: string) => openSync(path(home), 'a', 0o600)

export const logSize = (home: string) => statSync(path(home), { throwIfNoEntry: false })?.size ?? 0

/** Adds a line of the supervisor's own, so that one file tells the whole story of the cluster. */
export function note(home: string, text: string): void {
  try {
    appendFileSync(path(home), `${new Date().toISOString()} supervisor: ${text}\n`)
  } catch {
    // A full or lost disk may be the very trouble it tells of; the supervisor has to outlive that.
  }
}

/** Why PostgreSQL gave up, in one line, from what it wrote after `offset` bytes. */
export function reasonSince(home: string, offset: number): string {
  const lines = readFileSync(path(home)).subarray(offset).toString().split('\n')
  const fatal = lines.findIndex((line) => /FATAL:|PANIC:/.test(line))
  if (fatal < 0) return lines.filter(Boolean).at(-1) ?? `see ${path(home)}`
  return lines.slice(fatal, fatal + 2).filter((line) => /FATAL:|PANIC:|DETAIL:/.test(line)).map((line) => line.replace(/^.*?(FATAL|PANIC|DETAIL):\s*/, '')).join(': ')
}
