import { v7 as uuid } from 'uuid'
import { command } from '../../../core/command.js'
import { once } from '../../../core/idempotency.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { CannedReply } from '../canned-reply.entity.js'
import type { CannedReplyCreateInput } from '../canned-reply.inputs.js'
import { deskForReply } from './desk-for-reply.js'

/** Keeps a text for replies. */
export async function createCannedReply({ services, viewer }: RequestContext, input: CannedReplyCreateInput): Promise<string> {
  if (viewer?.kind !== 'operator') throw userError('NOT_ALLOWED', 'Only operators keep canned replies. Sign in as one of them.')
  const { idempotencyKey, ...payload } = input
  return command(services, (tx) =>
    once(tx, { actor: `operator:${viewer.id}`, operation: 'cannedReplyCreate', key: idempotencyKey, payload }, async () => {
      const id = uuid()
      await tx.manager.insert(CannedReply, { id, deskId: await deskForReply(tx, viewer, input.deskId ?? null), name: input.name.trim(), body: input.body })
      return id
    }),
  )
}
