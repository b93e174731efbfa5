import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { lockOperator, refuseLastAdmin } from './lock-operator.js'

/** Puts an operator out: their sessions end at once, sockets within seconds, a pending link is void. What is assigned to them stays so. */
export function deactivateOperator({ services, viewer }: RequestContext, operatorId: string): Promise<string> {
  return command(services, async (tx) => {
    const operator = await lockOperator(tx, viewer, operatorId)
    if (operator.id === viewer?.id) throw userError('NOT_ALLOWED', 'You cannot deactivate yourself. Ask another admin.', ['operatorId'])
    refuseLastAdmin(operator, ['operatorId'])
    await tx.rows(sql`update operator set active = false where id = ${operator.id}`)
    await tx.rows(sql`delete from operator_session where operator_id = ${operator.id}`)
    await tx.rows(sql`delete from operator_invite where operator_id = ${operator.id}`)
    return operator.id
  })
}
