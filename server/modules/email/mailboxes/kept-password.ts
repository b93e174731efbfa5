import sql, { raw } from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import type { Services } from '../../../core/services.js'
import { userError } from '../../../core/user-error.js'
import type { MailSecurity } from './mailbox.enums.js'

/** Whom a password is shown to, and how. */
export interface MailAccount {
  host: string
  port: number
  security: MailSecurity
  user: string
}

interface GivenPassword {
  given: string | null | undefined
  /** Where the admin writes it. */
  field: string[]
}

/**
 * The password of a desk's account, encrypted: the one that is given, else the one that is kept. That one is never handed to another server or for another
 * user, nor by another way.
 */
export async function passwordOf(tx: Transaction, { secretBox }: Services, deskId: string, protocol: 'smtp' | 'imap', { host, port, security, user }: MailAccount, { given, field }: GivenPassword): Promise<Buffer> {
  if (given) return secretBox.encrypt(given)
  const column = (name: string) => raw(`${protocol}_${name}`)
  const [kept] = await tx.rows<{ password: Buffer | null }>(sql`
    select ${column('password_encrypted')} as password from mailbox
     where desk_id = ${deskId} and ${column('host')} = ${host} and ${column('port')} = ${port} and ${column('security')} = ${security}::mail_security and ${column('user')} = ${user}`)
  if (kept?.password) return kept.password
  throw userError('REQUIRED', `Give the password of ${user} at ${host}.`, field)
}
