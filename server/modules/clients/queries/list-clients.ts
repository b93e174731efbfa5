import sql from 'sql-template-tag'
import type { RequestContext } from '../../../graphql/context.js'
import { pageOf, pageQuery, type ForwardPageArgs, type Keyset, type Page } from '../../../graphql/connection.js'
import { clientColumns, clientObject, type ClientObject, type ClientRow } from '../client.object.js'
import { clientsVisibleTo } from '../client.policy.js'

const NEWEST_FIRST: Keyset = {
  columns: [
    { expression: 'client.created_at', type: 'timestamptz' },
    { expression: 'client.id', type: 'uuid' },
  ],
  descending: true,
}

/** Clients, newest first; `search` looks into name, email and external ID. */
export async function listClients({ services, viewer }: RequestContext, args: ForwardPageArgs, search: string | null): Promise<Page<ClientObject>> {
  const page = pageQuery(NEWEST_FIRST, args)
  const rows = await services.database.rows<ClientRow>(sql`
    select ${clientColumns} from client
     where ${clientsVisibleTo(viewer).where} and ${search ? clientMatches(search) : sql`true`} and ${page.condition}
     order by ${page.order} limit ${page.limit}`)
  return pageOf(page, rows, (row) => [row.createdAt, row.id], clientObject)
}

/** All that a client is searched in is shorter than this, so a longer text is in none of it, and need not be looked for whole. */
const MOST_CHARACTERS = 1000

/** A condition on `client`: its name, email or external ID contains the text. The expression is the one that is indexed. */
export function clientMatches(text: string) {
  const pattern = `%${text.slice(0, MOST_CHARACTERS).replace(/[\\%_]/g, '\\$&')}%`
  return sql`(coalesce(client.name, '') || ' ' || coalesce(client.email, '') || ' ' || coalesce(client.external_id, '')) ilike ${pattern}`
}
