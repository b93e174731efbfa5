import sql from 'sql-template-tag'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { operatorObject, type OperatorObject } from '../operator.object.js'
import { operatorColumns, type OperatorRow } from '../operator.rows.js'
import { passwordMatches } from '../password.js'
import { openSession } from './open-session.js'

/**
 * Opens a session and sets its cookie. A wrong password, an unknown address and an account that is deactivated or has no password yet get
 * the same answer in the same time. Limited by account and by address, so that neither one password on many accounts nor many on one can
 * be tried for long.
 */
export async function signIn({ services, address, cookie }: RequestContext, email: string, password: string): Promise<OperatorObject> {
  if (!cookie) throw userError('NOT_ALLOWED', 'Sign in over HTTP; a socket cannot set the cookie.')
  const account = email.trim().toLowerCase()
  await services.limits.take('signInByAddress', address)
  await services.limits.take('signInByAccount', account)

  const [operator] = await services.database.rows<OperatorRow & { passwordHash: string | null }>(sql`
    select ${operatorColumns}, password_hash as "passwordHash" from operator where lower(email) = ${account} and active`)
  const proven = await passwordMatches(password, operator?.passwordHash ?? null)
  const session = proven && operator?.passwordHash ? await openSession(services.database, operator.id, operator.passwordHash) : null
  if (!operator || !session) throw userError('INVALID', 'Email and password do not match. Check both and try again.')
  await services.limits.forgive('signInByAccount', account)
  cookie.set(session.token, session.expiresAt)
  return operatorObject(operator, { kind: 'operator', id: operator.id, name: operator.name, role: operator.role, deskIds: [] })
}
