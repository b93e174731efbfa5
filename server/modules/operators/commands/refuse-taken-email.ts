import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'

/** Two operators cannot share an address to sign in with. One who takes it at the same time is waited for. */
export async function refuseTakenEmail(tx: Transaction, email: string, operatorId: string | null): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtext(${`operator email ${email}`}))`)
  const taken = await tx.rows(sql`select from operator where lower(email) = ${email} and id is distinct from ${operatorId}::uuid`)
  if (taken.length) throw userError('CONFLICT', 'Another operator has this email already. Give another one.', ['email'])
}
