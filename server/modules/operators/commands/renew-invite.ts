import { command } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { InvitedOperator } from './invite-operator.js'
import { lockOperator } from './lock-operator.js'
import { writeInvite } from './write-invite.js'

/** A new link for one who let theirs pass, or who forgot the password; until they use it, the old password goes on working. */
export function renewInvite({ services, viewer }: RequestContext, operatorId: string): Promise<InvitedOperator> {
  return command(services, async (tx) => {
    const operator = await lockOperator(tx, viewer, operatorId)
    if (!operator.active) throw userError('CONFLICT', 'This operator is deactivated. Reactivate them first.', ['operatorId'])
    return { operatorId: operator.id, ...(await writeInvite(tx, operator.id)) }
  })
}
