import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { lockView } from './lock-view.js'

/** Takes a view away; its id. The tickets in it stay as they are. */
export function deleteView({ services, viewer }: RequestContext, viewId: string): Promise<string> {
  return command(services, async (tx) => {
    const id = await lockView(tx, viewer, viewId)
    await tx.rows(sql`delete from saved_view where id = ${id}::uuid`)
    return id
  })
}
