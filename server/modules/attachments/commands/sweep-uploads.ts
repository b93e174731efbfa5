import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import { enqueue } from '../../../core/jobs.js'
import type { Services } from '../../../core/services.js'

/** Sweeps files that were uploaded for a ticket or comment which a day later is not written: rows now, bytes after the commit. */
export function sweepUploads(services: Services): Promise<void> {
  return command(services, async (tx) => {
    const swept = await tx.rows<{ id: string }>(sql`delete from attachment where ticket_id is null and created_at < now() - interval '1 day' returning id`)
    if (swept.length) await enqueue(tx, 'remove_bytes', { fileIds: swept.map(({ id }) => id) })
  })
}
