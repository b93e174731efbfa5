import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'

/** What must be known of a desk before its widget's page is made; the page itself shows what anybody may ask of the desk. */
export interface Widget {
  name: string
  language: string
  /** Whose pages may embed it; empty: any page. */
  allowedOrigins: string[]
}

/** The widget of a desk, by the desk's token. Null for an unknown one. */
export async function widgetOf({ database }: Services, deskToken: string): Promise<Widget | null> {
  const [widget] = await database.rows<Widget>(sql`select name, language, allowed_origins as "allowedOrigins" from desk where token = ${deskToken}`)
  return widget ?? null
}
