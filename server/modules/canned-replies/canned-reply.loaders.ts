import sql from 'sql-template-tag'
import { loaderOf } from '../../graphql/loaders.js'
import { cannedReplyColumns, cannedReplyObject, type CannedReplyObject, type CannedReplyRow } from './canned-reply.object.js'
import { cannedRepliesVisibleTo } from './canned-reply.policy.js'

/** By id, if the viewer may see it. */
export const cannedReplyById = loaderOf<string, CannedReplyObject>(async (ids, { services, viewer }) => {
  const rows = await services.database.rows<CannedReplyRow>(sql`
    select ${cannedReplyColumns} from canned_reply where canned_reply.id = any(${ids}::uuid[]) and ${cannedRepliesVisibleTo(viewer).where}`)
  return new Map(rows.map((row) => [row.id, cannedReplyObject(row)]))
})
