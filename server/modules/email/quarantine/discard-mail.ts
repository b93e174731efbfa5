import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import type { Services } from '../../../core/services.js'
import type { RequestContext } from '../../../graphql/context.js'
import { lockQuarantinedMail } from './lock-quarantined-mail.js'

const KEPT_DAYS = 30

/** Puts a mail away that nobody needs. */
export function discardMail({ services, viewer }: RequestContext, mailId: string): Promise<{ mailId: string; ticketId: null }> {
  return command(services, async (tx) => {
    const { id } = await lockQuarantinedMail(tx, viewer, mailId)
    await tx.rows(sql`update incoming_mail set status = 'DISCARDED', read_at = clock_timestamp() where id = ${id}`)
    return { mailId: id, ticketId: null }
  })
}

/** Deletes the text of mails that were put away a while ago. The row stays, so that the same mail does not come again. */
export async function sweepDiscardedMails({ database }: Services): Promise<void> {
  await database.rows(sql`
    update incoming_mail set raw = '', size = 0, subject = null, excerpt = null
     where status = 'DISCARDED' and read_at < now() - make_interval(days => ${KEPT_DAYS}::int) and size > 0`)
}
