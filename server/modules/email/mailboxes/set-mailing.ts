import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { lockDesk } from '../../desks/commands/lock-desk.js'
import type { DeskMailingInput } from './mailbox.inputs.js'

/** Changes how a desk mails. Mails that wait already keep their time. */
export function setMailing({ services, viewer }: RequestContext, deskId: string, { confirmsCreation, undoSeconds }: DeskMailingInput): Promise<string> {
  return command(services, async (tx) => {
    const desk = await lockDesk(tx, viewer, deskId)
    await tx.rows(sql`insert into desk_mailing (desk_id) values (${desk.id}) on conflict do nothing`)
    await tx.rows(sql`
      update desk_mailing set confirms_creation = coalesce(${confirmsCreation}, confirms_creation), undo_seconds = coalesce(${undoSeconds}, undo_seconds) where desk_id = ${desk.id}`)
    return desk.id
  })
}
