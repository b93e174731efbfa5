import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { CannedReply } from '../canned-reply.entity.js'
import { lockCannedReply } from './lock-canned-reply.js'

/** Takes a canned reply away, for everybody. */
export function deleteCannedReply({ services, viewer }: RequestContext, cannedReplyId: string): Promise<string> {
  return command(services, async (tx) => {
    const { cannedReply } = await lockCannedReply(tx, viewer, cannedReplyId)
    await tx.manager.delete(CannedReply, { id: cannedReply.id })
    return cannedReply.id
  })
}
