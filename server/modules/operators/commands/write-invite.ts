import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { hashToken, randomToken } from '../../../core/token.js'

const VALID_DAYS = 7

/** What leads an operator to a password of their own, once. */
export interface Invite {
  token: string
  expiresAt: string
}

/** Gives an operator a new invite; the one before does not work any more. */
export async function writeInvite(tx: Transaction, operatorId: string): Promise<Invite> {
  const token = randomToken()
  const [row] = await tx.rows<{ expiresAt: string }>(sql`
    insert into operator_invite (operator_id, token_hash, expires_at)
    values (${operatorId}, ${hashToken(token)}, now() + make_interval(days => ${VALID_DAYS}))
    on conflict (operator_id) do update set token_hash = excluded.token_hash, created_at = now(), expires_at = excluded.expires_at
    returning expires_at as "expiresAt"`)
  return { token, expiresAt: row!.expiresAt }
}
