import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'

/** Sweeps the tabs of operators that did not come back. They count for nothing since they expired. */
export async function sweepPresence({ database }: Services): Promise<void> {
  await database.rows(sql`delete from ticket_presence where expires_at < now()`)
}
