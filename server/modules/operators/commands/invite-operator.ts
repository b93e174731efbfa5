import { v7 as uuid } from 'uuid'
import { command } from '../../../core/command.js'
import { once } from '../../../core/idempotency.js'
import { userError } from '../../../core/user-error.js'
import { isAdmin } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { Operator } from '../operator.entity.js'
import type { OperatorInviteInput } from '../operator.inputs.js'
import { refuseTakenEmail } from './refuse-taken-email.js'
import { writeInvite, type Invite } from './write-invite.js'
import { writeMemberships } from './write-memberships.js'

export interface InvitedOperator extends Invite {
  operatorId: string
}

/** Makes an operator who has no password yet, and the invite by which they choose one. */
export async function inviteOperator({ services, viewer }: RequestContext, input: OperatorInviteInput): Promise<InvitedOperator> {
  if (!viewer || !isAdmin(viewer)) throw userError('NOT_ALLOWED', 'Only admins can invite operators. Ask one of them.')
  const { secretBox } = services
  const { idempotencyKey, ...payload } = input
  // What is kept for a retry is kept encrypted, for whoever has the token becomes that operator.
  const kept = await command(services, (tx) =>
    once(tx, { actor: `${viewer.kind}:${viewer.id}`, operation: 'operatorInvite', key: idempotencyKey, payload }, async () => {
      const operatorId = uuid()
      const email = input.email.toLowerCase()
      await refuseTakenEmail(tx, email, null)
      await tx.manager.insert(Operator, { id: operatorId, name: input.name.trim(), email, passwordHash: null, role: input.role, active: true })
      await writeMemberships(tx, operatorId, input.deskIds)
      const { token, expiresAt } = await writeInvite(tx, operatorId)
      return { operatorId, expiresAt, tokenEncrypted: secretBox.encrypt(token).toString('base64') }
    }),
  )
  return { operatorId: kept.operatorId, expiresAt: kept.expiresAt, token: secretBox.decrypt(Buffer.from(kept.tokenEncrypted, 'base64')) }
}
