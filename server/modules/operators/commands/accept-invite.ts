import sql from 'sql-template-tag'
import { command, type Transaction } from '../../../core/command.js'
import { hashToken } from '../../../core/token.js'
import { userError, type UserErrors } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { OperatorAcceptInviteInput } from '../operator-account.inputs.js'
import { operatorObject, type OperatorObject } from '../operator.object.js'
import { operatorColumns, type OperatorRow } from '../operator.rows.js'
import { hashPassword } from '../password.js'
import { openSession } from './open-session.js'

/** Sets the password of whoever was invited, uses the link up and signs them in. An unknown, used, renewed or expired link all look the same. */
export async function acceptInvite({ services, address, cookie }: RequestContext, token: string, { password }: OperatorAcceptInviteInput): Promise<OperatorObject> {
  if (!cookie) throw userError('NOT_ALLOWED', 'Accept the invite over HTTP; a socket cannot set the cookie.')
  await services.limits.take('inviteByAddress', address)
  const tokenHash = hashToken(token)
  // Before the costly hashing, which is not for everybody who makes a token up.
  const [invited] = await services.database.rows<{ operatorId: string }>(sql`
    select operator_id as "operatorId" from operator_invite where token_hash = ${tokenHash} and expires_at > now()`)
  if (!invited) throw deadLink()
  const passwordHash = await hashPassword(password)
  const { operator, session } = await command(services, async (tx) => {
    const accepted = await setPassword(tx, invited.operatorId, tokenHash, passwordHash)
    await tx.rows(sql`delete from operator_session where operator_id = ${accepted.id}`)
    return { operator: accepted, session: (await openSession(tx, accepted.id, passwordHash))! }
  })
  cookie.set(session.token, session.expiresAt)
  return operatorObject(operator, { kind: 'operator', id: operator.id, name: operator.name, role: operator.role, deskIds: [] })
}

/** The operator's row first, as everywhere; then the link, which only one of two at the same time can use up. */
async function setPassword(tx: Transaction, operatorId: string, tokenHash: Buffer, passwordHash: string): Promise<OperatorRow> {
  const [operator] = await tx.rows<OperatorRow>(sql`
    update operator set password_hash = ${passwordHash} where id = ${operatorId} and active returning ${operatorColumns}`)
  const used = await tx.rows(sql`delete from operator_invite where token_hash = ${tokenHash} and expires_at > now() returning operator_id`)
  if (!operator || !used.length) throw deadLink()
  return operator
}

function deadLink(): UserErrors {
  return userError('NOT_FOUND', 'This link does not work, or does not work any more. Ask an admin for a new one.', ['token'])
}
