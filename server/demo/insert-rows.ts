import sql, { raw } from 'sql-template-tag'
import type { Transaction } from '../core/command.js'

/** Writes many rows in one statement, in their order. All have the columns of the first; other columns get their defaults. */
export async function insertRows(tx: Transaction, table: string, rows: object[]): Promise<void> {
  const columns = raw(Object.keys(rows[0]!).join(', '))
  await tx.rows(sql`
    insert into ${raw(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${raw(table)}, ${JSON.stringify(rows)}::json)`)
}

/** Bytes as JSON carries them into a bytea. */
export function bytea(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`
}
