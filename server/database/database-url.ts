import pg from 'pg'
import type { Config } from '../config.js'
import { StartupError } from '../startup-error.js'
import { startEmbeddedPostgres } from './embedded-postgres/index.js'

/** The database to work on: the one that DATABASE_URL names, or the embedded one, which is started. */
export async function databaseUrlOf(config: Config): Promise<{ url: string; stop(): Promise<void> }> {
  if (config.databaseUrl) {
    await checkReachable(config.databaseUrl)
    return { url: config.databaseUrl, stop: async () => undefined }
  }
  const { connectionString, stop } = await startEmbeddedPostgres({ dataDirectory: config.dataDirectory })
  return { url: connectionString, stop }
}

/** The URL may carry a password, so an error names host and database only. */
async function checkReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
  } catch (error) {
    const { host, pathname } = new URL(url)
    throw new StartupError(`Cannot reach the database ${pathname.slice(1)} at ${host} (DATABASE_URL): ${reasonOf(error)}. Check that it runs and that the URL is right.`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
