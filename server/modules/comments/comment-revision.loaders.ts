import sql from 'sql-template-tag'
import { groupBy } from '../../core/group-by.js'
import { loaderOf } from '../../graphql/loaders.js'
import { canSeeRevisions } from './comment.policy.js'
import { CommentRevisionObject } from './comment-revision.object.js'

/** The earlier texts of comments that are in hand, oldest first. */
export const revisionsByComment = loaderOf<string, CommentRevisionObject[]>(async (commentIds, { services, viewer }) => {
  if (!canSeeRevisions(viewer)) return new Map()
  const rows = await services.database.rows<CommentRevisionObject & { commentId: string }>(sql`
    select id, comment_id as "commentId", body, body_html as "bodyHtml", written_at as "writtenAt", replaced_at as "replacedAt"
      from comment_revision where comment_id = any(${commentIds}::uuid[]) order by replaced_at, id`)
  return new Map([...groupBy(rows, ({ commentId }) => commentId)].map(([id, group]) => [id, group.map((row) => Object.assign(new CommentRevisionObject(), row))]))
})
