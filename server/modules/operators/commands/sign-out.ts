import sql from 'sql-template-tag'
import { hashToken } from '../../../core/token.js'
import type { RequestContext } from '../../../graphql/context.js'

/** Ends this browser's session; its sockets close within seconds. Does nothing for who is not signed in. */
export async function signOut({ services, cookie }: RequestContext): Promise<void> {
  if (!cookie?.token) return
  await services.database.rows(sql`delete from operator_session where token_hash = ${hashToken(cookie.token)}`)
  cookie.clear()
}
