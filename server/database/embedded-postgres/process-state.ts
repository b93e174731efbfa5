import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Whether a process with this id lives, whoever owns it. */
export function isAlive(pid: number): boolean {
  // A zombie takes signals and has no command line: killed, and not yet fetched by its parent, it counts as dead.
  return process.platform === 'linux' ? commandLine(pid) !== '' : takesSignals(pid)
}

/** Whether the id belongs to any process at all, a zombie included. */
export function takesSignals(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The command line of a process, its arguments joined by spaces; empty when it has ended. */
export function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}
