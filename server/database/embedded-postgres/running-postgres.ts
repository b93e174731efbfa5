import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { StartupError } from '../../startup-error.js'
import type { Cluster } from './cluster.js'
import { findPostmaster, ownerLives, requestShutdown, spawnPostmaster } from './postmaster.js'
import { logSize, reasonSince } from './postgres-log.js'
import { isAlive } from './process-state.js'
import { watchOver } from './watchdog.js'

/** A PostgreSQL that answers on `port`, either this process's own or another node process's, which this one only uses. */
export interface RunningPostgres {
  port: number
  /** Resolves when it has ended, for whatever reason. Does not keep node alive. */
  ended: Promise<void>
  /** Shuts it down if it is this process's own; resolves when it is gone. */
  stop(): Promise<void>
}

const patience = 30_000
const pause = 10
const passes = /lock file|shared memory block|could not bind|Address already in use/

/**
 * Uses the postmaster that is up, or starts one. One that is starting or stopping is waited for. One whose node process
 * died is shut down and replaced: its watchdog is about to do the same, and nobody would end it later.
 */
export async function ensureRunning(cluster: Cluster, choosePort: (home: string) => number | Promise<number>): Promise<RunningPostgres> {
  const deadline = Date.now() + patience
  for (;;) {
    const found = findPostmaster(cluster)
    if (!found) {
      const started = await start(cluster, await choosePort(cluster.home))
      if (!('failure' in started)) return started
      // Another process was faster, or the remains of a killed postmaster are not gone yet: look again.
      if (!passes.test(started.failure) || Date.now() > deadline) throw new StartupError(`The embedded PostgreSQL did not start: ${started.failure}`)
    } else if (!ownerLives(found)) {
      if (found.status !== 'stopping') requestShutdown(found.pid, cluster)
    } else if (found.status === 'ready') {
      return { port: found.port, ended: endOf(found.pid), stop: async () => {} }
    }
    await delay(pause)
  }
}

async function start(cluster: Cluster, port: number): Promise<RunningPostgres | { failure: string }> {
  const logged = logSize(cluster.home)
  const child = spawnPostmaster(cluster, port)
  const pid = child.pid
  if (!pid) return { failure: ((await once(child, 'error'))[0] as Error).message }
  const letGo = watchOver(pid, cluster)
  const ended = once(child, 'exit').then(letGo)
  while (child.exitCode === null && child.signalCode === null) {
    const found = findPostmaster(cluster)
    if (found?.pid === pid && found.status === 'ready') return { port, ended, stop }
    await delay(pause)
  }
  return { failure: reasonSince(cluster.home, logged) }

  async function stop() {
    child.ref()
    requestShutdown(pid!, cluster)
    await ended
  }
}

async function endOf(pid: number): Promise<void> {
  while (isAlive(pid)) await delay(250, undefined, { ref: false })
}
