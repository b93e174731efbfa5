import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'
import type { Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import { attachmentsVisibleTo, uploaderOf } from '../attachment.policy.js'

export interface VisibleFile {
  id: string
  fileName: string
  contentType: string
  size: number
}

/** A file that the viewer may download: of a visible ticket and comment, or their own that is not used yet. Null otherwise. */
export async function visibleFile({ database }: Services, viewer: Viewer | null, attachmentId: string): Promise<VisibleFile | null> {
  if (!viewer) return null
  const [file] = await database.rows<VisibleFile>(sql`
    select attachment.id, attachment.file_name as "fileName", attachment.content_type as "contentType", attachment.size
      from attachment
      left join ticket on ticket.id = attachment.ticket_id
      left join comment on comment.id = attachment.comment_id
     where attachment.id = ${identifier(attachmentId)}::uuid
       and case when attachment.ticket_id is null then attachment.uploader = ${uploaderOf(viewer)} else ${attachmentsVisibleTo(viewer)} end`)
  return file ?? null
}
