import sql from 'sql-template-tag'
import { actorOf, type Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import type { Services } from '../../../core/services.js'
import { CommentVisibility } from '../../comments/comment.enums.js'
import { receiveFromClient } from '../../comments/commands/receive-from-client.js'
import { writeComment } from '../../comments/commands/write-comment.js'
import { notifyMentioned } from '../../notifications/commands/notify-mentioned.js'
import { forgetTasksDone } from '../../tasks/commands/settle-tasks-done.js'
import { clientOf } from '../../tickets/commands/lock-ticket.js'
import { saveStatus, statusOf } from '../../tickets/commands/save-status.js'
import { Ticket } from '../../tickets/ticket.entity.js'
import { ledTo, ticketsVisibleTo } from '../../tickets/ticket.policy.js'
import { queueEmail } from '../deliveries/queue-email.js'
import type { ParsedMail } from '../parse/parsed-mail.js'
import type { Found } from './find-ticket-of.js'
import { holdBack } from './hold-back.js'
import type { KeptFiles } from './keep-attachments.js'
import { answerContent } from './mail-content.js'
import { operatorContent } from './operator-content.js'
import type { StoredMail } from './read-mail.js'

/** Makes a comment of a mail that answers a ticket. Of a client it opens the ticket, unless a machine wrote it; of an operator it goes on to the client. */
export async function commentByMail(tx: Transaction, services: Services, mail: StoredMail, parsed: ParsedMail, files: KeptFiles, found: Found & { kind: 'answer' }): Promise<void> {
  const { operator, role, proven } = found
  // An operator's out-of-office is no reply to a client.
  if (operator && parsed.automatic) return holdBack(tx, mail.id, 'AUTOMATIC', null)
  // A merge that is under way leads elsewhere only once its lock is gone: then it is followed at the second try.
  const row = (await lockedRow(tx, found.ticketId)) ?? (await lockedRow(tx, found.ticketId))
  if (!row) throw new Error('the ticket was merged meanwhile; the mail is read again')
  if (operator && !ticketsVisibleTo(operator).includes(row)) return holdBack(tx, mail.id, 'OPERATOR_ANSWER', `${operator.name} does not work this desk any more.`)
  const ticket = await tx.manager.findOneByOrFail(Ticket, { id: row.id })
  const actor = operator ? actorOf(operator) : await clientOf(tx, ticket)
  const visibility = role === 'operatorInternal' ? CommentVisibility.INTERNAL : CommentVisibility.PUBLIC
  const content = operator ? operatorContent(parsed, files, await addressesOf(tx, mail.deskId, parsed)) : { ...answerContent(parsed, files, ticket), attachmentIds: files.ids }
  if (!content) return holdBack(tx, mail.id, 'OPERATOR_ANSWER', `${actor.name} wrote more than a comment holds, between the lines that they quote, below the head of another mail, or nothing at all; no part of it is sent on.`)
  const commentId = await writeComment(tx, actor, { ticketId: ticket.id, visibility, ...content, uploader: files.uploader })
  await settle(tx, services, { ticket, actor, commentId, visibility, body: content.body, automatic: parsed.automatic !== null })
  await tx.rows(sql`
    update incoming_mail set status = 'READ', ticket_id = ${ticket.id}, comment_id = ${commentId}, proven = ${proven}, read_at = clock_timestamp() where id = ${mail.id}`)
}

/** The sender's, and the desk's own. */
async function addressesOf(tx: Transaction, deskId: string, { from }: ParsedMail): Promise<string[]> {
  const [desk] = await tx.rows<{ address: string | null }>(sql`select lower(mailbox_address) as address from desk where id = ${deskId}`)
  return [from?.address, desk?.address].filter((address) => typeof address === 'string')
}

async function lockedRow(tx: Transaction, ticketId: string): Promise<{ id: string; deskId: string; clientId: string } | undefined> {
  const [row] = await tx.rows<{ id: string; deskId: string; clientId: string }>(sql`
    select id, desk_id as "deskId", client_id as "clientId" from ticket where id = ${ledTo(ticketId)} and merged_into_id is null for update`)
  return row
}

interface Written {
  ticket: Ticket
  actor: Actor
  commentId: string
  visibility: CommentVisibility
  body: string
  automatic: boolean
}

/** What follows from the comment, as it would had it been written in the panel or on the ticket's page. */
async function settle(tx: Transaction, services: Services, { ticket, actor, commentId, visibility, body, automatic }: Written): Promise<void> {
  if (automatic) return
  if (visibility === CommentVisibility.INTERNAL) return notifyMentioned(tx, actor, body, { ticketId: ticket.id })
  if (actor.kind === 'client') {
    const before = statusOf(ticket)
    await receiveFromClient(tx, ticket, actor)
    return saveStatus(tx, ticket, before, actor)
  }
  await forgetTasksDone(tx, ticket.id)
  await queueEmail(tx, services, { ticketId: ticket.id, commentId, automatic: false, trusted: true })
}
