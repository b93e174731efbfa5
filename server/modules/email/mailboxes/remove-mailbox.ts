import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { lockDesk } from '../../desks/commands/lock-desk.js'
import { lendAddresses } from './lend-addresses.js'

/** Takes a desk's mailbox away: no mail goes out any more, and none is fetched. What waits to be sent fails, and says so. */
export function removeMailbox({ services, viewer }: RequestContext, deskId: string): Promise<string> {
  return command(services, async (tx) => {
    const desk = await lockDesk(tx, viewer, deskId)
    await tx.rows(sql`delete from mailbox where desk_id = ${desk.id}`)
    await tx.rows(sql`delete from imap_state where desk_id = ${desk.id}`)
    await tx.rows(sql`update desk set mailbox_address = null where id = ${desk.id}`)
    await lendAddresses(tx, services.config)
    return desk.id
  })
}
