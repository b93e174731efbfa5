import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'

/** Takes the files of a comment out of it: they are their uploader's again, and used for nothing. */
export async function releaseFiles(tx: Transaction, commentId: string): Promise<void> {
  await tx.rows(sql`update attachment set ticket_id = null, comment_id = null, created_at = now() where comment_id = ${commentId}`)
}
