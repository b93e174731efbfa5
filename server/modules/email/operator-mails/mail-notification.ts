import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'
import { worksDesk } from '../../desks/desk.policy.js'
import { loopMark } from '../addresses/loop-mark.js'
import { replyAddress } from '../addresses/reply-address.js'
import { composeMail } from '../deliveries/compose-mail.js'
import { postBoxOf } from '../deliveries/post-box.js'
import { isFinal } from '../deliveries/posting-failure.js'
import { notificationText, type NotifiedTicket } from './notification-text.js'

type MailedNotification = NotifiedTicket & {
  id: string
  operatorId: string
  to: string
  deskId: string
  ticketId: string
  /** Of the notification as it stands: what happens again is told again. */
  moment: string
}

/**
 * The job that mails an operator what the bell has told them and they have not looked at. Whoever answers the mail writes to the client, or to the team where
 * a colleague asked; that they are who they are is shown by the address, which was made for them and this ticket alone.
 */
export async function mailNotification(services: Services, notificationId: string): Promise<void> {
  const notification = await notificationToMail(services, notificationId)
  const postBox = notification && (await postBoxOf(services, notification.deskId))
  if (!postBox) return
  const { id, kind, operatorId, to, ticketId, moment } = notification
  const email = notificationText(notification, services.config.publicUrl)
  const raw = await composeMail(postBox, email, {
    to,
    messageId: `<${id}.${moment}@${postBox.address.split('@').at(-1)}>`,
    replyTo: replyAddress(services.secretBox, postBox.address, kind === 'MENTIONED' ? 'operatorInternal' : 'operatorReply', ticketId, operatorId),
    automatic: 'auto-generated',
    loopMark: loopMark(services.secretBox),
  })
  try {
    await postBox.post({ from: postBox.address, to, subject: email.subject, raw })
  } catch (error) {
    if (!isFinal(error)) throw error
    services.log.warn({ err: error, operatorId }, 'the mail server refuses mails to an operator')
  }
}

/** Null when it was read, when its operator may not see the ticket any more, or does not want mails: jobs come late. */
async function notificationToMail({ database }: Services, notificationId: string): Promise<MailedNotification | undefined> {
  const [notification] = await database.rows<MailedNotification>(sql`
    select notification.id, notification.kind, notification.actor_name as "actorName", extract(epoch from notification.created_at)::bigint as moment,
           operator.id as "operatorId", operator.email as "to", ticket.id as "ticketId", ticket.number, ticket.title, desk.id as "deskId", desk.name as "deskName", desk.colour,
           case when notification.kind = 'CLIENT_ANSWERED' then (
             select body from comment where comment.ticket_id = ticket.id and comment.author_kind = 'client' and comment.visibility = 'PUBLIC' and comment.removed_at is null
              order by created_at desc, id desc limit 1) end as "clientsText"
      from notification
      join operator on operator.id = notification.operator_id
      join ticket named on named.id = notification.ticket_id
      join ticket on ticket.id = coalesce(named.merged_into_id, named.id)
      join desk on desk.id = ticket.desk_id
     where notification.id = ${notificationId} and notification.read_at is null and operator.active and ${worksDesk(sql`ticket.desk_id`)}
       and (operator.preferences ->> 'notificationsByMail')::boolean`)
  return notification
}
