import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'

/** What the widget's page needs before anyone has said who they are. */
export interface Widget {
  name: string
  colour: string
  language: string
  helpText: string
  /** False: the desk takes no new tickets. */
  active: boolean
  /** Those that can be chosen, in the order of the settings. */
  categories: { id: string; name: string; archived: false; position: number }[]
  /** Whose pages may embed it; empty: any page. */
  allowedOrigins: string[]
}

/** The widget of a desk, by the desk's token. Null for an unknown one. */
export async function widgetOf({ database }: Services, deskToken: string): Promise<Widget | null> {
  const [widget] = await database.rows<Widget>(sql`
    select name, colour, language, help_text as "helpText", active, allowed_origins as "allowedOrigins",
           coalesce((select json_agg(json_build_object('id', category.id, 'name', category.name, 'archived', false, 'position', category.position) order by category.position, category.id)
                       from category where category.desk_id = desk.id and category.archived_at is null), '[]') as categories
      from desk where token = ${deskToken}`)
  return widget ?? null
}
