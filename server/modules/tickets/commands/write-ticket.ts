import { v7 as uuid } from 'uuid'
import type { Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import { renderMarkdown } from '../../../core/markdown.js'
import type { Services } from '../../../core/services.js'
import type { Uploader } from '../../attachments/attachment.policy.js'
import { attachFiles } from '../../attachments/commands/attach-files.js'
import type { Desk } from '../../desks/desk.entity.js'
import { nextTicketNumber } from '../../desks/ticket-number.js'
import { createLink } from '../../public-links/commands/create-link.js'
import { TicketStatus } from '../ticket-status.js'
import { Ticket } from '../ticket.entity.js'
import { TicketPriority, type TicketSource } from '../ticket.enums.js'
import { indexText } from './index-text.js'

/** A new ticket as its maker is told of it. */
export interface CreatedTicket {
  ticketId: string
  number: string
}

interface NewTicket {
  desk: Desk
  clientId: string
  actor: Actor
  source: TicketSource
  title: string
  content: string
  /** Where the content is not Markdown; sanitised. */
  html?: { body: string; quoted: string | null }
  priority?: TicketPriority | null
  categoryId?: string
  attachmentIds: string[]
  uploader: Uploader | null
}

/** Writes a ticket with its number, public link, files, words for the search and first event. */
export async function writeTicket(tx: Transaction, services: Services, { desk, clientId, actor, source, title, content, html, priority, categoryId, attachmentIds, uploader }: NewTicket): Promise<CreatedTicket> {
  const ticketId = uuid()
  const number = await nextTicketNumber(tx, desk)
  await tx.manager.insert(Ticket, {
    id: ticketId,
    deskId: desk.id,
    number,
    title: title.trim(),
    content,
    contentHtml: html?.body ?? renderMarkdown(content),
    quotedHtml: html?.quoted ?? null,
    status: TicketStatus.OPEN,
    priority: priority ?? TicketPriority.NORMAL,
    source,
    categoryId: categoryId ?? null,
    clientId,
  })
  await createLink(tx, services, ticketId)
  await indexText(tx, ticketId, `${number} ${title} ${content}`, 'PUBLIC')
  await attachFiles(tx, uploader, attachmentIds, { ticketId, commentId: null })
  tx.record({ ticketId, kind: 'TicketCreated', actor, public: true })
  return { ticketId, number }
}
