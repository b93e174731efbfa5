import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'

/** Makes the mail that a ticket was made of the comment's that says what the ticket did, while it is merged into another one. */
export async function moveMailToComment(tx: Transaction, ticketId: string, commentId: string): Promise<void> {
  await tx.rows(sql`update incoming_mail set comment_id = ${commentId} where ticket_id = ${ticketId} and made_ticket and comment_id is null`)
}

/** Gives it back to its ticket. */
export async function returnMailOfComment(tx: Transaction, commentId: string): Promise<void> {
  await tx.rows(sql`update incoming_mail set comment_id = null where comment_id = ${commentId} and made_ticket`)
}
