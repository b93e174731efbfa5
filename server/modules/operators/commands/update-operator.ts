import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { OperatorUpdateInput } from '../operator.inputs.js'
import { lockOperator, refuseLastAdmin } from './lock-operator.js'
import { writeMemberships } from './write-memberships.js'

/** Changes an operator's name, role or desks; their open screens follow within seconds. */
export function updateOperator({ services, viewer }: RequestContext, operatorId: string, { name, role, deskIds }: OperatorUpdateInput): Promise<string> {
  return command(services, async (tx) => {
    const operator = await lockOperator(tx, viewer, operatorId)
    if (role === 'OPERATOR') refuseLastAdmin(operator, ['role'])
    await tx.rows(sql`update operator set name = coalesce(${name?.trim()}, name), role = coalesce(${role}::operator_role, role) where id = ${operator.id}`)
    if (deskIds) await writeMemberships(tx, operator.id, deskIds)
    return operator.id
  })
}
