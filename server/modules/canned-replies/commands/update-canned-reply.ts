import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { CannedReplyUpdateInput } from '../canned-reply.inputs.js'
import { deskForReply } from './desk-for-reply.js'
import { lockCannedReply } from './lock-canned-reply.js'

/** Changes a canned reply; what was sent with it stays as it was. */
export function updateCannedReply({ services, viewer }: RequestContext, cannedReplyId: string, input: CannedReplyUpdateInput): Promise<string> {
  return command(services, async (tx) => {
    const { cannedReply, operator } = await lockCannedReply(tx, viewer, cannedReplyId)
    const deskId = input.deskId === undefined ? cannedReply.deskId : await deskForReply(tx, operator, input.deskId)
    await tx.rows(sql`
      update canned_reply set desk_id = ${deskId}::uuid, name = coalesce(${input.name?.trim()}, name), body = coalesce(${input.body}, body), updated_at = clock_timestamp()
       where id = ${cannedReply.id}`)
    return cannedReply.id
  })
}
