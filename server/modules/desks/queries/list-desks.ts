import sql from 'sql-template-tag'
import type { RequestContext } from '../../../graphql/context.js'
import { deskColumns } from '../desk.loaders.js'
import { deskObject, type DeskObject, type DeskRow } from '../desk.object.js'
import { desksVisibleTo } from '../desk.policy.js'

/** The desks that the viewer may see, by name. */
export async function listDesks({ services, viewer }: RequestContext): Promise<DeskObject[]> {
  const rows = await services.database.rows<DeskRow>(sql`select ${deskColumns} from desk where ${desksVisibleTo(viewer).where} order by desk.name, desk.id`)
  return rows.map((row) => deskObject(row, viewer))
}
