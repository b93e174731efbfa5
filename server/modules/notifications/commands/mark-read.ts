import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifiers } from '../../../graphql/identifier.js'
import { notificationsVisibleTo } from '../notification.policy.js'

/** Marks an operator's notifications as read: the given ones, or all (null). Returns the ids of those that were unread, newest first. */
export async function markNotificationsRead({ services, viewer }: RequestContext, notificationIds: string[] | null): Promise<string[]> {
  if (viewer?.kind !== 'operator') throw userError('NOT_ALLOWED', 'Only operators have notifications. Sign in as one of them.')
  const asked = notificationIds === null ? sql`true` : sql`notification.id = any(${identifiers(notificationIds)}::uuid[])`
  return command(services, async (tx) => {
    const read = await tx.rows<{ id: string; at: string }>(sql`
      with unread as (
        select notification.id from notification
         where ${notificationsVisibleTo(viewer).where} and notification.read_at is null and ${asked} order by notification.id for update
      )
      update notification set read_at = clock_timestamp(), xid = pg_current_xact_id() from unread where notification.id = unread.id
      returning notification.id, notification.created_at as at`)
    if (read.length) tx.tell('helpdesk_notification')
    return read.sort((a, b) => b.at.localeCompare(a.at)).map(({ id }) => id)
  })
}
