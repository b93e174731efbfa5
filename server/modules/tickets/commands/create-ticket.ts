import { command, type Transaction } from '../../../core/command.js'
import { once } from '../../../core/idempotency.js'
import type { Services } from '../../../core/services.js'
import type { RequestContext } from '../../../graphql/context.js'
import { categoryOfDesk } from '../../desks/queries/category-of-desk.js'
import { queueConfirmation } from '../../email/deliveries/queue-email.js'
import type { TicketCreateInput } from '../ticket.inputs.js'
import { ticketOrigin, type TicketOrigin } from './ticket-origin.js'
import { writeTicket, type CreatedTicket } from './write-ticket.js'

/** Makes a ticket with its number, public link and first event. Who asks decides where it belongs: see ticketOrigin. */
export function createTicket({ services, viewer, address }: RequestContext, input: TicketCreateInput): Promise<CreatedTicket> {
  return command(services, async (tx) => {
    const origin = await ticketOrigin(tx, services, viewer, address, input)
    const { idempotencyKey, ...payload } = input
    return once(tx, { actor: origin.idempotencyActor, operation: 'ticketCreate', key: idempotencyKey, payload }, () => createAt(tx, services, origin, input))
  })
}

async function createAt(tx: Transaction, services: Services, { desk, elsewhere, client, actor, source, uploader }: TicketOrigin, input: TicketCreateInput): Promise<CreatedTicket> {
  desk.refuseWhenInactive(elsewhere)
  const category = input.categoryId == null ? null : await categoryOfDesk(tx, desk.id, input.categoryId)
  const { id: clientId } = await client()
  const { title, content, priority, attachmentIds } = input
  const created = await writeTicket(tx, services, {
    desk,
    clientId,
    actor: actor(clientId),
    source,
    title,
    content,
    priority,
    categoryId: category?.id,
    attachmentIds: attachmentIds ?? [],
    uploader,
  })
  await queueConfirmation(tx, services, created.ticketId)
  return created
}
