import sql from 'sql-template-tag'
import type { RequestContext } from '../../../graphql/context.js'
import { PublicDesk } from '../desk.object.js'

/** The public face of a desk, for anyone who knows its token: every page with the widget shows it. */
export async function deskByToken({ services }: RequestContext, token: string): Promise<PublicDesk | null> {
  const [row] = await services.database.rows<PublicDesk>(sql`
    select id, name, colour, language, help_text as "helpText", active from desk where token = ${token}`)
  return row ? Object.assign(new PublicDesk(), row) : null
}
