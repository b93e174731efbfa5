import sql from 'sql-template-tag'
import { loaderOf } from '../../graphql/loaders.js'
import { notificationColumns, notificationObject, type NotificationObject } from './notification.object.js'
import { notificationsVisibleTo } from './notification.policy.js'

/** A notification by id, if it is the viewer's own. */
export const notificationById = loaderOf<string, NotificationObject>(async (ids, { services, viewer }) => {
  const rows = await services.database.rows<NotificationObject>(sql`
    select ${notificationColumns} from notification where notification.id = any(${ids}::uuid[]) and ${notificationsVisibleTo(viewer).where}`)
  return new Map(rows.map((row) => [row.id, notificationObject(row)]))
})
