import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** The cluster's port on 127.0.0.1: the one of last time, or another, remembered from now on, when something else has taken it. */
export async function choosePort(home: string): Promise<number> {
  const file = join(home, 'postgres.port')
  let port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  while (!await isFree(port)) {
    // Below the ephemeral range, so that no outgoing connection sits on it when PostgreSQL is started again.
    port = randomInt(20_000, 30_000)
  }
  writeFileSync(file, String(port))
  return port
}

async function isFree(port: number): Promise<boolean> {
  if (!port) return false
  const server = createServer()
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}
