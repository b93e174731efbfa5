import sql from 'sql-template-tag'
import { groupBy } from '../../core/group-by.js'
import { loaderOf } from '../../graphql/loaders.js'
import { AttachmentObject } from './attachment.object.js'

type AttachmentRow = AttachmentObject & { parentId: string }

const columns = sql`id, file_name as "fileName", content_type as "contentType", size`

/** The files of comments that are in hand. */
export const attachmentsByComment = loaderOf<string, AttachmentObject[]>(async (commentIds, { services }) =>
  byParent(await services.database.rows<AttachmentRow>(sql`
    select comment_id as "parentId", ${columns} from attachment where comment_id = any(${commentIds}::uuid[]) order by id`)),
)

/** The files of the contents of tickets that are in hand. */
export const attachmentsByTicket = loaderOf<string, AttachmentObject[]>(async (ticketIds, { services }) =>
  byParent(await services.database.rows<AttachmentRow>(sql`
    select ticket_id as "parentId", ${columns} from attachment where ticket_id = any(${ticketIds}::uuid[]) and comment_id is null order by id`)),
)

function byParent(rows: AttachmentRow[]): Map<string, AttachmentObject[]> {
  return new Map([...groupBy(rows, ({ parentId }) => parentId)].map(([parentId, group]) => [parentId, group.map((row) => Object.assign(new AttachmentObject(), row))]))
}
