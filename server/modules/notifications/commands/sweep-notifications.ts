import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'

/** Sweeps notifications that were read a quarter of a year ago; what happened is told by the history of its ticket or task. */
export async function sweepNotifications({ database }: Services): Promise<void> {
  await database.rows(sql`delete from notification where read_at < now() - interval '90 days'`)
}
