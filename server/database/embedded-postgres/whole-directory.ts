import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isAlive } from './process-state.js'

/** Makes a directory that is there whole or not at all: it is filled beside its place and renamed, so a crash leaves no half of it. */
export async function makeWholeDirectory(directory: string, fill: (unfinished: string) => Promise<void>): Promise<void> {
  removeAbandoned(directory)
  const unfinished = `${directory}.unfinished-${process.pid}`
  mkdirSync(unfinished, { mode: 0o700 })
  try {
    await fill(unfinished)
    renameSync(unfinished, directory)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another process that started at the same time was faster; its work is as good.
    if (!existsSync(directory)) throw error
  }
}

function removeAbandoned(directory: string): void {
  const prefix = `${basename(directory)}.unfinished-`
  for (const name of readdirSync(dirname(directory))) {
    if (name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length)))) {
      rmSync(join(dirname(directory), name), { recursive: true, force: true })
    }
  }
}
