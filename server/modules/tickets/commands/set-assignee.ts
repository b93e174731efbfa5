import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import { identifier } from '../../../graphql/identifier.js'
import { worksDesk } from '../../desks/desk.policy.js'
import { notify } from '../../notifications/commands/notify.js'
import { Operator } from '../../operators/operator.entity.js'
import { Ticket } from '../ticket.entity.js'
import type { LockedTicket } from './lock-ticket.js'

/** Gives a ticket to an operator who works its desk, or to nobody (null). `field` is what an error names. */
export async function setAssignee(tx: Transaction, { ticket, actor }: LockedTicket, operatorId: string | null, field = 'operatorId'): Promise<void> {
  if (operatorId === ticket.assigneeId) return
  const assignee = operatorId === null ? null : await operatorOfDesk(tx, ticket.deskId, operatorId, field)
  const before = ticket.assigneeId ? await tx.manager.findOneByOrFail(Operator, { id: ticket.assigneeId }) : null
  await tx.manager.update(Ticket, { id: ticket.id }, { assigneeId: assignee?.id ?? null })
  const data = { from: before?.name ?? null, to: assignee?.name ?? null, fromId: before?.id ?? null, toId: assignee?.id ?? null }
  tx.record({ ticketId: ticket.id, kind: 'AssigneeChanged', actor, public: false, data })
  if (assignee) await notify(tx, { kind: 'ASSIGNED', actor, to: [{ operatorId: assignee.id, ticketId: ticket.id }] })
}

async function operatorOfDesk(tx: Transaction, deskId: string, operatorId: string, field: string): Promise<{ id: string; name: string }> {
  const [operator] = await tx.rows<{ id: string; name: string; worksDesk: boolean }>(sql`
    select id, name, ${worksDesk(sql`${deskId}::uuid`)} as "worksDesk"
      from operator where id = ${identifier(operatorId)}::uuid and active`)
  if (!operator) throw userError('NOT_FOUND', 'There is no active operator with this id. Choose another one.', [field])
  if (!operator.worksDesk) throw userError('NOT_ALLOWED', `${operator.name} does not work this ticket's desk. Choose somebody who does, or have an admin add them to the desk.`, [field])
  return operator
}
