import sql from 'sql-template-tag'
import { loaderOf } from '../../../graphql/loaders.js'
import { deliveryColumns, EmailDeliveryObject } from './delivery.object.js'
import { canSeeDeliveries } from './delivery.policy.js'

/** How the mail of a comment in hand went; for the team. */
export const deliveryByComment = loaderOf<string, EmailDeliveryObject>(async (commentIds, { services, viewer }) => {
  if (!canSeeDeliveries(viewer)) return new Map()
  const rows = await services.database.rows<EmailDeliveryObject>(sql`
    select ${deliveryColumns} from email_delivery delivery where delivery.comment_id = any(${commentIds}::uuid[])`)
  return new Map(rows.map((row) => [row.commentId!, Object.assign(new EmailDeliveryObject(), row)]))
})

/** How the mail that told of a ticket in hand went; for the team. */
export const deliveryByTicket = loaderOf<string, EmailDeliveryObject>(async (ticketIds, { services, viewer }) => {
  if (!canSeeDeliveries(viewer)) return new Map()
  const rows = await services.database.rows<EmailDeliveryObject>(sql`
    select ${deliveryColumns} from email_delivery delivery where delivery.ticket_id = any(${ticketIds}::uuid[]) and delivery.comment_id is null`)
  return new Map(rows.map((row) => [row.ticketId, Object.assign(new EmailDeliveryObject(), row)]))
})
