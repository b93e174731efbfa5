import sql from 'sql-template-tag'
import type { RequestContext } from '../../../graphql/context.js'
import { notificationsVisibleTo } from '../notification.policy.js'

/** Past that, a bell says no more than "many". */
const MOST_COUNTED = 100

/** How many notifications the operator has not read, up to MOST_COUNTED. */
export async function countUnread({ services, viewer }: RequestContext): Promise<number> {
  const [row] = await services.database.rows<{ count: number }>(sql`
    select count(*)::int as count from (
      select from notification where ${notificationsVisibleTo(viewer).where} and notification.read_at is null limit ${MOST_COUNTED}::int
    ) unread`)
  return row!.count
}
