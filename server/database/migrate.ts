import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { openDatabase } from './database.js'

/** Brings the schema of the database at `url` up to date, the job queue's too; safe when several processes start at once. */
export async function migrate(url: string): Promise<void> {
  const lock = await holdLock(url)
  // Whatever a request may take: a migration rewrites tables of any size, and one that is cut off could never be had.
  const database = await openDatabase(url, [], 0)
  try {
    await database.dataSource.runMigrations({ transaction: 'each' })
    await runMigrations({ pgPool: database.pool })
  } finally {
    await database.close()
    await lock.end()
  }
}

/** A connection of its own: a pool closes one that is idle, and the lock with it, while a long migration is still running. */
async function holdLock(url: string): Promise<pg.Client> {
  const lock = new pg.Client({ connectionString: url, application_name: 'helpdesk migration', keepAlive: true })
  await lock.connect()
  await lock.query('select pg_advisory_lock(hashtext($1))', ['helpdesk:migrate'])
  return lock
}
