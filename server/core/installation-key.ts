import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sql from 'sql-template-tag'
import type { Config } from '../config.js'
import type { Database } from '../database/database.js'
import { StartupError } from '../startup-error.js'
import { SecretBox } from './secret-box.js'
import { randomToken } from './token.js'

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
  await writeFile(file, randomToken(), { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return (await readFile(file, 'utf8')).trim()
}
