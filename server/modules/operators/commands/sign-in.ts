import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { randomToken, hashToken } from '../../../core/token.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { OperatorRow } from '../operator.loaders.js'
import { operatorObject, type OperatorObject } from '../operator.object.js'
import { passwordMatches } from '../password.js'

const SESSION_DAYS = 30

/**
 * Opens a session and sets its cookie. A wrong password, an unknown address and a deactivated account get the same answer in the same
 * time. Limited by account and by address, so that neither one password on many accounts nor many on one can be tried for long.
 */
export async function signIn(context: RequestContext, email: string, password: string): Promise<OperatorObject> {
  const { services, address, cookie } = context
  if (!cookie) throw userError('NOT_ALLOWED', 'Sign in over HTTP; a socket cannot set the cookie.')
  const account = email.trim().toLowerCase()
  await services.limits.take('signInByAddress', address)
  await services.limits.take('signInByAccount', account)

  const [operator] = await services.database.rows<OperatorRow & { passwordHash: string }>(sql`
    select id, name, email, role, active, password_hash as "passwordHash" from operator where lower(email) = ${account} and active`)
  if (!(await passwordMatches(password, operator?.passwordHash ?? null)) || !operator) {
    throw userError('INVALID', 'Email and password do not match. Check both and try again.')
  }
  await services.limits.forgive('signInByAccount', account)

  const token = randomToken()
  const expiresAt = new Date(Date.now() + SESSION_DAYS * 24 * 60 * 60 * 1000)
  await services.database.rows(sql`
    insert into operator_session (id, operator_id, token_hash, expires_at) values (${uuid()}, ${operator.id}, ${hashToken(token)}, ${expiresAt})`)
  cookie.set(token, expiresAt)
  return operatorObject(operator, { kind: 'operator', id: operator.id, name: operator.name, role: 'OPERATOR', deskIds: [] })
}
