import sql, { type Sql } from 'sql-template-tag'

/** What a viewer may see of one noun, told once: as a condition for statements (on the noun's table name) and as a check of what is in hand. */
export interface Visibility<Facts> {
  where: Sql
  includes(facts: Facts): boolean
}

export const EVERYTHING: Visibility<unknown> = { where: sql`true`, includes: () => true }
export const NOTHING: Visibility<unknown> = { where: sql`false`, includes: () => false }
