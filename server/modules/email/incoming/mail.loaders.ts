import sql from 'sql-template-tag'
import { isOperatorOr } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { IncomingMailObject } from './mail.object.js'

/** The columns of an IncomingMailObject, from `incoming_mail mail`. */
export const mailColumns = sql`mail.id, mail.from_address as "from", coalesce(mail.subject, '') as subject, mail.received_at as "receivedAt", mail.automatic, mail.proven, mail.left_out as "leftOut"`

/** Of the mails of a ticket, that one which it was made of. */
export const mailsThatMadeTickets = sql`mail.comment_id is null and mail.status = 'READ' and mail.made_ticket`

/** A mail as it is told of; whom it is from, to who sees clients. */
export function mailObject({ services, viewer }: RequestContext, row: Omit<IncomingMailObject, 'originalUrl'>): IncomingMailObject {
  const from = isOperatorOr(viewer, 'clients:read') ? row.from : null
  return Object.assign(new IncomingMailObject(), row, { from, originalUrl: originalUrl(services.config, row.id) })
}

/** Where a mail is had as it came. */
export function originalUrl({ publicUrl }: { publicUrl: string }, mailId: string): string {
  return `${publicUrl}/mails/${mailId}.eml`
}
