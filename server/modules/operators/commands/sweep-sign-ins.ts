import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'

/** Sweeps what lets nobody in any more: operators' sessions and invites that have expired. */
export async function sweepSignIns({ database }: Services): Promise<void> {
  await database.rows(sql`delete from operator_session where expires_at < now()`)
  await database.rows(sql`delete from operator_invite where expires_at < now()`)
}
