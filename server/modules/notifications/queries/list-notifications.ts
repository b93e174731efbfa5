import sql from 'sql-template-tag'
import { pageOf, pageQuery, type ForwardPageArgs, type Keyset, type Page } from '../../../graphql/connection.js'
import type { RequestContext } from '../../../graphql/context.js'
import { notificationColumns, notificationObject, type NotificationObject } from '../notification.object.js'
import { notificationsVisibleTo } from '../notification.policy.js'

const NEWEST_FIRST: Keyset = {
  columns: [
    { expression: 'notification.created_at', type: 'timestamptz' },
    { expression: 'notification.id', type: 'uuid' },
  ],
  descending: true,
}

/** A page of an operator's notifications, newest first. */
export async function listNotifications({ services, viewer }: RequestContext, args: ForwardPageArgs): Promise<Page<NotificationObject>> {
  const page = pageQuery(NEWEST_FIRST, args)
  const rows = await services.database.rows<NotificationObject>(sql`
    select ${notificationColumns} from notification
     where ${notificationsVisibleTo(viewer).where} and ${page.condition} order by ${page.order} limit ${page.limit}`)
  return pageOf(page, rows, ({ at, id }) => [at, id], notificationObject)
}
