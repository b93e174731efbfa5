import { command, type Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { Operator } from '../../operators/operator.entity.js'
import { Ticket } from '../ticket.entity.js'
import { changeTicket } from './change-ticket.js'

/** Gives a ticket to an active operator, or to nobody. */
export function assignTicket({ services, viewer }: RequestContext, ticketId: string, operatorId: string | null): Promise<string> {
  return command(services, async (tx) => {
    const { ticket, actor } = await changeTicket(tx, viewer, ticketId)
    const assignee = operatorId === null ? null : await activeOperator(tx, operatorId)
    if ((assignee?.id ?? null) === ticket.assigneeId) return ticket.id
    const before = ticket.assigneeId ? await tx.manager.findOneByOrFail(Operator, { id: ticket.assigneeId }) : null
    await tx.manager.update(Ticket, { id: ticket.id }, { assigneeId: assignee?.id ?? null })
    tx.record({ ticketId: ticket.id, kind: 'AssigneeChanged', actor, public: false, data: { from: before?.name ?? null, to: assignee?.name ?? null } })
    return ticket.id
  })
}

async function activeOperator(tx: Transaction, operatorId: string): Promise<Operator> {
  const id = identifier(operatorId)
  const operator = id ? await tx.manager.findOneBy(Operator, { id, active: true }) : null
  if (!operator) throw userError('NOT_FOUND', 'There is no active operator with this id. Choose another one.', ['operatorId'])
  return operator
}
