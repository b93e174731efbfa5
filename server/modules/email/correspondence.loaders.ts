import sql, { type Sql } from 'sql-template-tag'
import { audienceOf } from '../../core/audience.js'
import { rfc3339 } from '../../database/timestamps-as-text.js'
import type { RequestContext } from '../../graphql/context.js'
import { loaderOf } from '../../graphql/loaders.js'
import { deliveryColumns, EmailDeliveryObject } from './deliveries/delivery.object.js'
import { canSeeDeliveries } from './deliveries/delivery.policy.js'
import { mailColumns, mailObject, mailsThatMadeTickets } from './incoming/mail.loaders.js'
import type { IncomingMailObject } from './incoming/mail.object.js'

/** The mails of a comment or of a ticket itself: the one that it came by, and the one that went to the client about it. */
export interface Correspondence {
  mail: IncomingMailObject | null
  delivery: EmailDeliveryObject | null
}

interface Found {
  parentId: string
  /** Both as JSON, which has one column for either. */
  mail: Parameters<typeof mailObject>[1] | null
  delivery: EmailDeliveryObject | null
}

/** Both mails of comments in hand, for the team. A screen asks for both of each, so that one statement reads them. */
export const correspondenceOfComments = loaderOf<string, Correspondence>((commentIds, context) => {
  const ids = sql`any(${commentIds}::uuid[])`
  return correspondence(context, sql`
    select comment_id as "parentId", to_jsonb(mail) - 'comment_id' as mail, null::jsonb as delivery
      from (select comment_id, ${mailColumns} from incoming_mail mail where mail.comment_id = ${ids}) mail
    union all
    select "commentId", null, to_jsonb(delivery) from (select ${deliveryColumns} from email_delivery delivery where delivery.comment_id = ${ids}) delivery`)
})

/** Both mails of tickets in hand, without those of their comments; for the team. */
export const correspondenceOfTickets = loaderOf<string, Correspondence>((ticketIds, context) => {
  const ids = sql`any(${ticketIds}::uuid[])`
  return correspondence(context, sql`
    select ticket_id as "parentId", to_jsonb(mail) - 'ticket_id' as mail, null::jsonb as delivery
      from (select ticket_id, ${mailColumns} from incoming_mail mail where mail.ticket_id = ${ids} and ${mailsThatMadeTickets}) mail
    union all
    select "ticketId", null, to_jsonb(delivery)
      from (select ${deliveryColumns} from email_delivery delivery where delivery.ticket_id = ${ids} and delivery.comment_id is null) delivery`)
})

async function correspondence(context: RequestContext, statement: Sql): Promise<Map<string, Correspondence>> {
  const byParent = new Map<string, Correspondence>()
  if (audienceOf(context.viewer) !== 'internal') return byParent
  for (const { parentId, mail, delivery } of await context.services.database.rows<Found>(statement)) {
    const found = byParent.get(parentId) ?? { mail: null, delivery: null }
    byParent.set(parentId, found)
    if (mail) found.mail = mailObject(context, { ...mail, receivedAt: moment(mail.receivedAt)! })
    if (delivery && canSeeDeliveries(context.viewer)) found.delivery = Object.assign(new EmailDeliveryObject(), delivery, { at: moment(delivery.at), withdrawableUntil: moment(delivery.withdrawableUntil) })
  }
  return byParent
}

/** In JSON, PostgreSQL writes the offset with its minutes. */
function moment(inJson: string | null): string | null {
  return inJson && rfc3339(inJson.slice(0, -3))
}
