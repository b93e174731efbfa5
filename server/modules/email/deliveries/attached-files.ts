import type { MailComposerAttachment } from 'nodemailer/lib/mail-composer'
import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'

/** Most servers refuse a mail past 20 to 25 MB, and a file takes a third more in it than it has. */
const MOST_BYTES = 10 * 1024 * 1024

/** The files of a comment, as many of them as fit into a mail, and the names of those that do not. */
export async function attachedFiles({ database, files }: Services, commentId: string | null): Promise<{ files: MailComposerAttachment[]; leftOut: string[] }> {
  const rows = await database.rows<{ id: string; fileName: string; contentType: string; size: number }>(sql`
    select id, file_name as "fileName", content_type as "contentType", size from attachment where comment_id = ${commentId}::uuid order by id`)
  const attached: MailComposerAttachment[] = []
  const leftOut: string[] = []
  let room = MOST_BYTES
  for (const { id, fileName, contentType, size } of rows) {
    if (size > room) {
      leftOut.push(fileName)
      continue
    }
    room -= size
    attached.push({ filename: fileName, contentType, content: Buffer.from(await files.getBytes(id)) })
  }
  return { files: attached, leftOut }
}
