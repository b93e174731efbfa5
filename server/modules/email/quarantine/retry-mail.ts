import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { readMail } from '../incoming/read-mail.js'
import { orderReading } from '../incoming/store-mail.js'
import { lockQuarantinedMail } from './lock-quarantined-mail.js'

/** Reads a mail again, and waits for what comes of it. The queue would do it later, should this process die before it is done. */
export async function retryMail({ services, viewer }: RequestContext, mailId: string): Promise<{ mailId: string; ticketId: string | null }> {
  const id = await command(services, async (tx) => {
    const mail = await lockQuarantinedMail(tx, viewer, mailId)
    await tx.rows(sql`update incoming_mail set status = 'RECEIVED', quarantine_reason = null, problem = null where id = ${mail.id}`)
    await orderReading(tx, mail.id, mail.deskId)
    return mail.id
  })
  await readMail(services, id)
  const [mail] = await services.database.rows<{ ticketId: string | null }>(sql`select ticket_id as "ticketId" from incoming_mail where id = ${id}`)
  return { mailId: id, ticketId: mail!.ticketId }
}
