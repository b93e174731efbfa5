import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../core/command.js'
import { hashToken, randomToken } from '../../../core/token.js'

const SESSION_DAYS = 30

/**
 * Opens a session for an operator who still has this password and is active; null when that is no longer so. It waits for one who is
 * just changing either, so that no session outlives the change.
 */
export async function openSession(database: Pick<Transaction, 'rows'>, operatorId: string, passwordHash: string): Promise<{ token: string; expiresAt: Date } | null> {
  const token = randomToken()
  const expiresAt = new Date(Date.now() + SESSION_DAYS * 24 * 60 * 60 * 1000)
  const opened = await database.rows(sql`
    insert into operator_session (id, operator_id, token_hash, expires_at)
    select ${uuid()}::uuid, id, ${hashToken(token)}::bytea, ${expiresAt}::timestamptz from operator
     where id = ${operatorId} and password_hash = ${passwordHash} and active for share
    returning id`)
  return opened.length ? { token, expiresAt } : null
}
