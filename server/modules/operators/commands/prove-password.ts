import sql from 'sql-template-tag'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { passwordMatches } from '../password.js'

/**
 * Lets an operator prove that it is they who hold the session: wrong passwords are counted as at sign-in, so that one who found an open
 * browser cannot guess for long. Returns the hash that was proven, which a change may ask for again.
 */
export async function provePassword({ services, address }: RequestContext, operatorId: string, password: string): Promise<string> {
  const [operator] = await services.database.rows<{ email: string; passwordHash: string | null }>(sql`
    select lower(email) as email, password_hash as "passwordHash" from operator where id = ${operatorId}`)
  await services.limits.take('signInByAddress', address)
  await services.limits.take('signInByAccount', operator!.email)
  const { passwordHash } = operator!
  if (!(await passwordMatches(password, passwordHash)) || passwordHash === null) {
    throw userError('INVALID', 'This is not the password of your account. Check it and try again.', ['currentPassword'])
  }
  await services.limits.forgive('signInByAccount', operator!.email)
  return passwordHash
}
