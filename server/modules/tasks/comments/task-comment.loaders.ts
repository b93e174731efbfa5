import sql from 'sql-template-tag'
import { groupBy } from '../../../core/group-by.js'
import { emptyPage, pageOf, pageQuery, type Keyset, type Page, type PageArgs } from '../../../graphql/connection.js'
import { loaderOf, pageLoaderOf } from '../../../graphql/loaders.js'
import { tasksVisibleTo } from '../task.policy.js'
import { taskCommentColumns, taskCommentObject, type TaskCommentObject } from './task-comment.object.js'

const OLDEST_FIRST: Keyset = {
  columns: [
    { expression: 'comment.created_at', type: 'timestamptz' },
    { expression: 'comment.id', type: 'uuid' },
  ],
  descending: false,
}

/** A comment of a task by id, for who sees tasks. */
export const taskCommentById = loaderOf<string, TaskCommentObject>(async (ids, { services, viewer }) => {
  const rows = await services.database.rows<TaskCommentObject>(sql`
    select ${taskCommentColumns} from task_comment comment where comment.id = any(${ids}::uuid[]) and ${tasksVisibleTo(viewer).where}`)
  return new Map(rows.map((row) => [row.id, taskCommentObject(row)]))
})

/** A page of comments for each of many tasks that are in hand, in one statement. */
export const commentsByTask = pageLoaderOf<PageArgs, Page<TaskCommentObject>>(async (taskIds, args, { services }) => {
  const page = pageQuery(OLDEST_FIRST, args)
  const rows = await services.database.rows<TaskCommentObject>(sql`
    select found.* from unnest(${taskIds}::uuid[]) parent (id)
      cross join lateral (
        select ${taskCommentColumns} from task_comment comment
         where comment.task_id = parent.id and ${page.condition} order by ${page.order} limit ${page.limit}
      ) found`)
  const byTask = groupBy(rows, ({ taskId }) => taskId)
  return new Map([...byTask].map(([taskId, group]) => [taskId, pageOf(page, group, ({ createdAt, id }) => [createdAt, id], taskCommentObject)]))
}, emptyPage())
