import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { enqueue } from '../../../core/jobs.js'
import type { Services } from '../../../core/services.js'

/** Removes the files of a comment: their rows now, their bytes once the transaction has committed. */
export async function removeFilesOfComment(tx: Transaction, commentId: string): Promise<void> {
  const removed = await tx.rows<{ id: string }>(sql`delete from attachment where comment_id = ${commentId} returning id`)
  if (removed.length) await enqueue(tx, 'remove_bytes', { fileIds: removed.map(({ id }) => id) })
}

/** The job that removes the bytes. */
export async function removeBytes({ files }: Services, fileIds: string[]): Promise<void> {
  for (const id of fileIds) {
    try {
      await files.delete(id)
    } catch (error) {
      // Jobs may run twice, and some services have an error for a file that is gone already.
      if (await files.exists(id)) throw error
    }
  }
}
