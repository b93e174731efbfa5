import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'

/** Sweeps clients' sessions that have expired. */
export async function sweepSessions({ database }: Services): Promise<void> {
  await database.rows(sql`delete from client_session where expires_at < now()`)
}
