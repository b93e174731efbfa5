import sql from 'sql-template-tag'
import type { RequestContext } from '../../../graphql/context.js'
import { savedViewObject, type SavedViewObject, type SavedViewRow } from '../saved-view.object.js'
import { savedViewsVisibleTo } from '../saved-view.policy.js'

/** The views that the viewer may see, by name; or the one of them with this id. */
export async function listViews({ services, viewer }: RequestContext, id?: string): Promise<SavedViewObject[]> {
  const rows = await services.database.rows<SavedViewRow>(sql`
    select id, owner_id as "ownerId", name, shared, filter, json_build_object('field', order_field, 'direction', order_direction) as "orderBy"
      from saved_view
     where ${savedViewsVisibleTo(viewer).where} and ${id ? sql`id = ${id}::uuid` : sql`true`}
     order by lower(name), id`)
  return rows.map((row) => savedViewObject(row, viewer))
}
