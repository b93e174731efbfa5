import sql from 'sql-template-tag'
import { audienceOf } from '../../../core/audience.js'
import { isOperatorOr } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { loaderOf } from '../../../graphql/loaders.js'
import { IncomingMailObject } from './mail.object.js'

const columns = sql`mail.id, mail.from_address as "from", coalesce(mail.subject, '') as subject, mail.received_at as "receivedAt", mail.automatic, mail.proven, mail.left_out as "leftOut"`

type MailRow = Omit<IncomingMailObject, 'originalUrl'> & { parentId: string }

/** The mails that comments in hand came by; for the team. */
export const mailByComment = loaderOf<string, IncomingMailObject>(async (commentIds, context) => {
  if (audienceOf(context.viewer) !== 'internal') return new Map()
  return byParent(context, await context.services.database.rows<MailRow>(sql`
    select mail.comment_id as "parentId", ${columns} from incoming_mail mail where mail.comment_id = any(${commentIds}::uuid[])`))
})

/** The mails that tickets in hand came by; for the team. */
export const mailByTicket = loaderOf<string, IncomingMailObject>(async (ticketIds, context) => {
  if (audienceOf(context.viewer) !== 'internal') return new Map()
  return byParent(context, await context.services.database.rows<MailRow>(sql`
    select mail.ticket_id as "parentId", ${columns} from incoming_mail mail
     where mail.ticket_id = any(${ticketIds}::uuid[]) and mail.comment_id is null and mail.status = 'READ' and mail.made_ticket`))
})

function byParent({ services, viewer }: RequestContext, rows: MailRow[]): Map<string, IncomingMailObject> {
  const seesClients = isOperatorOr(viewer, 'clients:read')
  return new Map(rows.map(({ parentId, from, ...row }) => [parentId, Object.assign(new IncomingMailObject(), row, { from: seesClients ? from : null, originalUrl: originalUrl(services.config, row.id) })]))
}

/** Where a mail is had as it came. */
export function originalUrl({ publicUrl }: { publicUrl: string }, mailId: string): string {
  return `${publicUrl}/mails/${mailId}.eml`
}
