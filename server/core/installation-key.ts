import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sql from 'sql-template-tag'
import type { Config } from '../config.js'
import type { Database } from '../database/database.js'
import { StartupError } from '../startup-error.js'
import { SecretBox } from './secret-box.js'
import { randomToken } from './token.js'

/** As config.ts asks of APP_SECRET. */
const FEWEST_CHARACTERS = 32

/** Opens the installation's secrets: with APP_SECRET, or else with a key that is made once and kept in the data directory. */
export async function openSecretBox(config: Config, database: Database): Promise<SecretBox> {
  const secretBox = new SecretBox(config.appSecret ?? (await keptSecret(config.dataDirectory)))
  await database.rows(sql`insert into installation (key_fingerprint) values (${secretBox.fingerprint()}) on conflict do nothing`)
  const [installation] = await database.rows<{ fingerprint: string }>(sql`select key_fingerprint as fingerprint from installation`)
  if (installation!.fingerprint === secretBox.fingerprint()) return secretBox
  throw new StartupError(
    `This database was set up with another secret. Start with the APP_SECRET of then, or with the data directory that holds its app-secret file (now: ${config.dataDirectory}).`,
  )
}

async function keptSecret(dataDirectory: string): Promise<string> {
  const file = join(dataDirectory, 'app-secret')
  await mkdir(dataDirectory, { recursive: true })
  if (!existsSync(file)) await makeSecret(file)
  const secret = (await readFile(file, 'utf8')).trim()
  if (secret.length >= FEWEST_CHARACTERS) return secret
  throw new StartupError(`${file} is empty or cut off. Put it back from a backup; if there is no data yet, remove it and start again.`)
}

/** The file is there whole or not at all: a full disk, or another process that starts at the same time, must not leave or read half a secret. */
async function makeSecret(file: string): Promise<void> {
  const unfinished = `${file}.unfinished-${randomUUID()}`
  try {
    await writeFile(unfinished, randomToken(), { mode: 0o600 })
    await link(unfinished, file)
  } catch (error) {
    // The other process was faster; its secret is the one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(unfinished, { force: true })
  }
}
