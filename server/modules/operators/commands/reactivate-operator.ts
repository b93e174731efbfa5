import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import type { RequestContext } from '../../../graphql/context.js'
import { lockOperator } from './lock-operator.js'

/** Lets an operator in again, with the password that they had; who had none yet needs a new link. */
export function reactivateOperator({ services, viewer }: RequestContext, operatorId: string): Promise<string> {
  return command(services, async (tx) => {
    const operator = await lockOperator(tx, viewer, operatorId)
    await tx.rows(sql`update operator set active = true where id = ${operator.id}`)
    return operator.id
  })
}
