import { runMigrations } from 'graphile-worker'
import { openDatabase } from './database.js'

/** Brings the schema of the database at `url` up to date, the job queue's too; safe when several processes start at once. */
export async function migrate(url: string): Promise<void> {
  const database = await openDatabase(url, [])
  try {
    await database.dataSource.query('select pg_advisory_lock(hashtext($1))', ['helpdesk:migrate'])
    await database.dataSource.runMigrations({ transaction: 'each' })
    await runMigrations({ pgPool: database.pool })
  } finally {
    await database.close()
  }
}
