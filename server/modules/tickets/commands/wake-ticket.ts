import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import { SYSTEM } from '../../../core/actor.js'
import type { Services } from '../../../core/services.js'

/**
 * The job at the end of a snooze. A ticket that was woken, snoozed anew or merged meanwhile is left as it is. The database says what time it is, as
 * it did when the job came due: by a clock that is behind, the ticket would be left asleep with no job to come.
 */
export function wakeTicket(services: Services, ticketId: string): Promise<void> {
  return command(services, async (tx) => {
    const woken = await tx.rows(sql`update ticket set snoozed_until = null where id = ${ticketId}::uuid and snoozed_until <= now() and merged_into_id is null returning id`)
    if (!woken.length) return
    tx.record({ ticketId, kind: 'Snoozed', actor: SYSTEM, public: false, data: { until: null } })
  })
}
