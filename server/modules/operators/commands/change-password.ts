import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import { hashToken } from '../../../core/token.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { OperatorChangePasswordInput } from '../operator-account.inputs.js'
import { hashPassword } from '../password.js'
import { provePassword } from './prove-password.js'

/** Changes an operator's own password. Whoever else had the old one is out: other sessions end, and so does a pending link. */
export async function changePassword(context: RequestContext, { currentPassword, newPassword }: OperatorChangePasswordInput): Promise<string> {
  const { services, viewer, cookie } = context
  if (viewer?.kind !== 'operator') throw userError('NOT_ALLOWED', 'Only operators have a password. Sign in as one of them.')
  const provenHash = await provePassword(context, viewer.id, currentPassword)
  const passwordHash = await hashPassword(newPassword)
  await command(services, async (tx) => {
    const changed = await tx.rows(sql`update operator set password_hash = ${passwordHash} where id = ${viewer.id} and password_hash = ${provenHash} returning id`)
    if (!changed.length) throw userError('CONFLICT', 'The password has just been changed elsewhere. Sign in again.', ['currentPassword'])
    await tx.rows(sql`delete from operator_session where operator_id = ${viewer.id} and token_hash <> ${hashToken(cookie?.token ?? '')}`)
    await tx.rows(sql`delete from operator_invite where operator_id = ${viewer.id}`)
  })
  return viewer.id
}
