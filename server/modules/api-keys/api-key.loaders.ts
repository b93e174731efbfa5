import sql from 'sql-template-tag'
import { loaderOf } from '../../graphql/loaders.js'
import { apiKeyColumns, apiKeyObject, type ApiKeyObject, type ApiKeyRow } from './api-key.object.js'

/** By id, for whoever may see what it wrote: the object itself hides what is not theirs. */
export const apiKeyById = loaderOf<string, ApiKeyObject>(async (ids, { services, viewer }) => {
  const rows = await services.database.rows<ApiKeyRow>(sql`select ${apiKeyColumns} from api_key where api_key.id = any(${ids}::uuid[])`)
  return new Map(rows.map((row) => [row.id, apiKeyObject(row, viewer)]))
})
