import sql from 'sql-template-tag'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { cannedReplyColumns, cannedReplyObject, type CannedReplyObject, type CannedReplyRow } from '../canned-reply.object.js'
import { cannedRepliesVisibleTo } from '../canned-reply.policy.js'

/** Canned replies by name: of one desk with those for every desk, or all that the viewer may see. `search` looks into name and text. */
export async function listCannedReplies({ services, viewer }: RequestContext, deskId: string | null, search: string | null): Promise<CannedReplyObject[]> {
  const forDesk = deskId === null ? sql`true` : sql`(canned_reply.desk_id is null or canned_reply.desk_id = ${identifier(deskId)}::uuid)`
  const pattern = `%${(search ?? '').trim().replace(/[\\%_]/g, '\\$&')}%`
  const rows = await services.database.rows<CannedReplyRow>(sql`
    select ${cannedReplyColumns} from canned_reply
     where ${cannedRepliesVisibleTo(viewer).where} and ${forDesk} and (canned_reply.name ilike ${pattern} or canned_reply.body ilike ${pattern})
     order by lower(canned_reply.name), canned_reply.id`)
  return rows.map(cannedReplyObject)
}
