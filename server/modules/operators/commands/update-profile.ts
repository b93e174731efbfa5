import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { OperatorProfileInput } from '../operator-account.inputs.js'
import { provePassword } from './prove-password.js'
import { refuseTakenEmail } from './refuse-taken-email.js'

/** Changes an operator's own name or email. The email is what they sign in with, so a new one asks for the password. */
export async function updateProfile(context: RequestContext, { name, email, currentPassword }: OperatorProfileInput): Promise<string> {
  const { services, viewer } = context
  if (viewer?.kind !== 'operator') throw userError('NOT_ALLOWED', 'Only operators have a profile. Sign in as one of them.')
  const newEmail = email?.toLowerCase()
  if (newEmail && (await isOtherEmail(context, viewer.id, newEmail))) {
    if (!currentPassword) throw userError('REQUIRED', 'Give your password to change the email.', ['currentPassword'])
    await provePassword(context, viewer.id, currentPassword)
  }
  await command(services, async (tx) => {
    if (newEmail) await refuseTakenEmail(tx, newEmail, viewer.id)
    await tx.rows(sql`update operator set name = coalesce(${name?.trim()}, name), email = coalesce(${newEmail}, email) where id = ${viewer.id}`)
  })
  return viewer.id
}

async function isOtherEmail({ services }: RequestContext, operatorId: string, email: string): Promise<boolean> {
  const same = await services.database.rows(sql`select from operator where id = ${operatorId} and lower(email) = ${email}`)
  return same.length === 0
}
