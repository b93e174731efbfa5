import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import { identifiers } from '../../../graphql/identifier.js'

/** Makes these operators the members of a desk, and no others. */
export async function writeMembers(tx: Transaction, deskId: string, memberIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(memberIds)]
  const operators = await tx.rows<{ id: string }>(sql`select id from operator where id = any(${identifiers(wanted)}::uuid[])`)
  if (operators.length < wanted.length) throw userError('NOT_FOUND', 'One of these operators does not exist. Load the operators again and choose anew.', ['memberIds'])
  const ids = operators.map(({ id }) => id)
  await tx.rows(sql`delete from desk_member where desk_id = ${deskId} and operator_id <> all(${ids}::uuid[])`)
  await tx.rows(sql`insert into desk_member (desk_id, operator_id) select ${deskId}::uuid, unnest(${ids}::uuid[]) on conflict do nothing`)
}
