import sql from 'sql-template-tag'
import { loaderOf } from '../../graphql/loaders.js'
import { clientColumns, clientObject, type ClientObject, type ClientRow } from './client.object.js'
import { clientsVisibleTo } from './client.policy.js'

/** A client by id, if the viewer may see them. */
export const clientById = loaderOf<string, ClientObject>(async (ids, { services, viewer }) => {
  const rows = await services.database.rows<ClientRow>(sql`
    select ${clientColumns} from client where client.id = any(${ids}::uuid[]) and ${clientsVisibleTo(viewer).where}`)
  return new Map(rows.map((row) => [row.id, clientObject(row)]))
})
