import sql from 'sql-template-tag'
import { isAdmin } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { apiKeyColumns, apiKeyObject, type ApiKeyObject, type ApiKeyRow } from '../api-key.object.js'

/** All keys, revoked ones too, newest first. None for who is no admin. */
export async function listApiKeys({ services, viewer }: RequestContext): Promise<ApiKeyObject[]> {
  if (!isAdmin(viewer)) return []
  const rows = await services.database.rows<ApiKeyRow>(sql`select ${apiKeyColumns} from api_key order by api_key.created_at desc, api_key.id desc`)
  return rows.map((row) => apiKeyObject(row, viewer))
}
