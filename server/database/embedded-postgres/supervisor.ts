import { setTimeout as delay } from 'node:timers/promises'
import type { Cluster } from './cluster.js'
import { choosePort } from './port.js'
import { note } from './postgres-log.js'
import { ensureRunning, type RunningPostgres } from './running-postgres.js'

/** Keeps PostgreSQL running on the cluster until told to stop: when it ends, by crash or with the process that owned it, it is started again. */
export async function supervise(cluster: Cluster): Promise<{ port: number; stop(): Promise<void> }> {
  let stopping = false
  const first = await ensureRunning(cluster, choosePort)
  let current: Promise<RunningPostgres | null> = Promise.resolve(first)
  void watch()
  return { port: first.port, stop }

  async function watch() {
    for (let running = await current; running; running = await current) {
      await running.ended
      if (stopping) return
      note(cluster.home, 'PostgreSQL has ended and is started again')
      current = restart()
    }
  }

  async function restart(): Promise<RunningPostgres | null> {
    while (!stopping) {
      try {
        // On the same port, whatever else has it for the moment: that is where everyone connects to.
        return await ensureRunning(cluster, () => first.port)
      } catch (error) {
        note(cluster.home, (error as Error).message)
        await delay(1_000)
      }
    }
    return null
  }

  async function stop() {
    stopping = true
    await (await current)?.stop()
  }
}
