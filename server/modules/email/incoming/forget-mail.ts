import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'

/** Forgets what the mail of a comment said. That there was one stays known, so that it does not come again. */
export async function forgetMailOfComment(tx: Transaction, commentId: string): Promise<void> {
  await tx.rows(sql`update incoming_mail set raw = '', size = 0, subject = null, excerpt = null where comment_id = ${commentId}`)
}
