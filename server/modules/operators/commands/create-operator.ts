import { randomBytes } from 'node:crypto'
import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../core/command.js'
import { hashPassword } from '../password.js'

interface NewOperator {
  name: string
  email: string
  role: 'ADMIN' | 'OPERATOR'
}

/** Enters an operator with a generated password, which is told this once; null when the address is taken. */
export async function createOperator(tx: Transaction, { name, email, role }: NewOperator): Promise<{ password: string } | null> {
  const password = randomBytes(12).toString('base64url')
  const created = await tx.rows(sql`
    insert into operator (id, name, email, password_hash, role)
    values (${uuid()}, ${name.trim()}, ${email.trim().toLowerCase()}, ${await hashPassword(password)}, ${role}::operator_role)
    on conflict do nothing returning id`)
  return created.length ? { password } : null
}
