import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import { identifiers } from '../../../graphql/identifier.js'

/** Makes an operator a member of these desks and of no others. */
export async function writeMemberships(tx: Transaction, operatorId: string, deskIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(deskIds)]
  const desks = await tx.rows<{ id: string }>(sql`select id from desk where id = any(${identifiers(wanted)}::uuid[])`)
  if (desks.length < wanted.length) throw userError('NOT_FOUND', 'One of these desks does not exist. Load the desks again and choose anew.', ['deskIds'])
  const ids = desks.map(({ id }) => id)
  await tx.rows(sql`delete from desk_member where operator_id = ${operatorId} and desk_id <> all(${ids}::uuid[])`)
  await tx.rows(sql`insert into desk_member (desk_id, operator_id) select unnest(${ids}::uuid[]), ${operatorId}::uuid on conflict do nothing`)
}
