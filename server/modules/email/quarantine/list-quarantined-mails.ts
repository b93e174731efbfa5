import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'
import { pageOf, pageQuery, type ForwardPageArgs, type Keyset, type Page } from '../../../graphql/connection.js'
import type { RequestContext } from '../../../graphql/context.js'
import { originalUrl } from '../incoming/mail.loaders.js'
import { mailsVisibleTo } from './quarantine.policy.js'
import { quarantinedMailColumns, QuarantinedMailObject } from './quarantined-mail.object.js'

const OLDEST_FIRST: Keyset = {
  columns: [
    { expression: 'mail.received_at', type: 'timestamptz' },
    { expression: 'mail.id', type: 'uuid' },
  ],
  descending: false,
}

const MOST_COUNTED = 100

/** A page of what waits for a decision, oldest first. */
export async function listQuarantinedMails({ services, viewer }: RequestContext, args: ForwardPageArgs): Promise<Page<QuarantinedMailObject>> {
  const page = pageQuery(OLDEST_FIRST, args)
  const rows = await services.database.rows<QuarantinedMailObject>(sql`
    select ${quarantinedMailColumns} from incoming_mail mail
     where mail.status = 'QUARANTINED' and ${mailsVisibleTo(viewer).where} and ${page.condition} order by ${page.order} limit ${page.limit}`)
  return pageOf(page, rows, ({ receivedAt, id }) => [receivedAt, id], (row) => quarantinedMailObject(services.config, row))
}

/** One of them; null when it waits no more, or is not the viewer's to see. */
export async function quarantinedMailById({ services, viewer }: RequestContext, id: string): Promise<QuarantinedMailObject | null> {
  const [row] = await services.database.rows<QuarantinedMailObject>(sql`
    select ${quarantinedMailColumns} from incoming_mail mail where mail.id = ${id}::uuid and mail.status = 'QUARANTINED' and ${mailsVisibleTo(viewer).where}`)
  return row ? quarantinedMailObject(services.config, row) : null
}

/** How many wait, counted up to 100. */
export async function countQuarantinedMails({ services, viewer }: RequestContext): Promise<number> {
  const [{ count }] = (await services.database.rows<{ count: number }>(sql`
    select count(*)::int as count from (
      select from incoming_mail mail where mail.status = 'QUARANTINED' and ${mailsVisibleTo(viewer).where} limit ${MOST_COUNTED}::int
    ) waiting`)) as [{ count: number }]
  return count
}

function quarantinedMailObject(config: Services['config'], row: QuarantinedMailObject): QuarantinedMailObject {
  return Object.assign(new QuarantinedMailObject(), row, { originalUrl: originalUrl(config, row.id) })
}
