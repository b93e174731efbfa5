import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { closeSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Cluster } from './cluster.js'
import { openLog } from './postgres-log.js'
import { commandLine, isAlive, takesSignals } from './process-state.js'
import { postgresEnvironment } from './run-as.js'

/** PostgreSQL's parent process as its own lock file tells of it. */
export interface Postmaster {
  pid: number
  port: number
  status: string
}

/** The postmaster that runs on the cluster now, whoever started it; null when there is none. */
export function findPostmaster(cluster: Cluster): Postmaster | null {
  const lines = readLockFile(cluster.data)
  const pid = Number(lines[0])
  if (!pid || !runsOn(pid, cluster.data)) return null
  return { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? '' }
}

/** Whether the node process that started this postmaster still lives. On Windows that cannot be asked, and is assumed. */
export function ownerLives({ pid }: Postmaster): boolean {
  if (process.platform === 'win32') return true
  return isAlive(Number(/helpdesk\.owner=(\d+)/.exec(commandLine(pid))?.[1] ?? 0))
}

/** Starts a postmaster in a session of its own, which neither the terminal's Ctrl+C nor node's end reaches. */
export function spawnPostmaster(cluster: Cluster, port: number): ChildProcess {
  removeMisleadingLockFile(cluster)
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'log_checkpoints=off', `helpdesk.owner=${process.pid}`]
  const log = openLog(cluster.home)
  const child = spawn(join(cluster.binaries, 'bin', 'postgres'), ['-D', cluster.data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...cluster.runAs, cwd: cluster.home, env: postgresEnvironment, detached: true, windowsHide: true, stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  return child
}

/** A fast shutdown: sessions are ended, everything is written, and the next start needs no recovery. */
export function requestShutdown(pid: number, { binaries }: Cluster): void {
  if (process.platform === 'win32') spawnSync(join(binaries, 'bin', 'pg_ctl'), ['kill', 'INT', String(pid)], { windowsHide: true })
  else if (isAlive(pid)) process.kill(pid, 'SIGINT')
}

function readLockFile(data: string): string[] {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

function runsOn(pid: number, data: string): boolean {
  return process.platform === 'win32' ? isAlive(pid) : commandLine(pid).includes(`postgres -D ${data} `)
}

/**
 * PostgreSQL takes the id in the lock file for a postmaster's when any process has it: another program's after a crash of
 * the machine, or a killed postmaster's that its parent has not fetched. A PostgreSQL that lives is spared, even of another
 * path, since the folder may have been moved under a running one.
 */
function removeMisleadingLockFile({ data }: Cluster): void {
  const pid = Number(readLockFile(data)[0])
  if (process.platform === 'win32' || !pid || !takesSignals(pid)) return
  if (!commandLine(pid).includes('postgres')) rmSync(join(data, 'postmaster.pid'), { force: true })
}
