import { v7 as uuid } from 'uuid'
import { command, type Transaction } from '../../../core/command.js'
import { once } from '../../../core/idempotency.js'
import { renderMarkdown } from '../../../core/markdown.js'
import type { Services } from '../../../core/services.js'
import type { RequestContext } from '../../../graphql/context.js'
import { attachFiles } from '../../attachments/commands/attach-files.js'
import { nextTicketNumber } from '../../desks/ticket-number.js'
import { categoryOfDesk } from '../../desks/queries/category-of-desk.js'
import { createLink } from '../../public-links/commands/create-link.js'
import { Ticket } from '../ticket.entity.js'
import type { TicketCreateInput } from '../ticket.inputs.js'
import { TicketPriority } from '../ticket.enums.js'
import { TicketStatus } from '../ticket-status.js'
import { indexText } from './index-text.js'
import { ticketOrigin, type TicketOrigin } from './ticket-origin.js'

/** A new ticket as its maker is told of it. */
export interface CreatedTicket {
  ticketId: string
  number: string
}

/** Makes a ticket with its number, public link and first event. Who asks decides where it belongs: see ticketOrigin. */
export function createTicket({ services, viewer, address }: RequestContext, input: TicketCreateInput): Promise<CreatedTicket> {
  return command(services, async (tx) => {
    const origin = await ticketOrigin(tx, services, viewer, address, input)
    const { idempotencyKey, ...payload } = input
    return once(tx, { actor: origin.idempotencyActor, operation: 'ticketCreate', key: idempotencyKey, payload }, () => writeTicket(tx, services, origin, input))
  })
}

async function writeTicket(tx: Transaction, services: Services, { desk, elsewhere, client, actor, source, uploader }: TicketOrigin, input: TicketCreateInput): Promise<CreatedTicket> {
  desk.refuseWhenInactive(elsewhere)
  const category = input.categoryId == null ? null : await categoryOfDesk(tx, desk.id, input.categoryId)
  const ticketId = uuid()
  const number = await nextTicketNumber(tx, desk)
  const { id: clientId } = await client()
  await tx.manager.insert(Ticket, {
    id: ticketId,
    deskId: desk.id,
    number,
    title: input.title.trim(),
    content: input.content,
    contentHtml: renderMarkdown(input.content),
    status: TicketStatus.OPEN,
    priority: input.priority ?? TicketPriority.NORMAL,
    source,
    categoryId: category?.id ?? null,
    clientId,
  })
  await createLink(tx, services, ticketId)
  await indexText(tx, ticketId, `${number} ${input.title} ${input.content}`, 'PUBLIC')
  await attachFiles(tx, uploader, input.attachmentIds ?? [], { ticketId, commentId: null })
  tx.record({ ticketId, kind: 'TicketCreated', actor: actor(clientId), public: true })
  return { ticketId, number }
}
