import sql from 'sql-template-tag'
import { command, type Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { lockDesk } from '../../desks/commands/lock-desk.js'
import { passwordOf } from './kept-password.js'
import type { MailboxInput } from './mailbox.inputs.js'

/** Gives a desk its mailbox, or changes it. */
export function setMailbox({ services, viewer }: RequestContext, deskId: string, input: MailboxInput): Promise<string> {
  return command(services, async (tx) => {
    const desk = await lockDesk(tx, viewer, deskId)
    await refuseTakenAddress(tx, desk.id, input.address)
    const { smtpHost, smtpPort, smtpSecurity, smtpPassword: given, imap } = input
    const smtpUser = input.smtpUser?.trim() || null
    if (given && !smtpUser) throw userError('REQUIRED', 'Give the user whom the password belongs to, or no password.', ['smtpUser'])
    const smtpAccount = smtpUser && { host: smtpHost, port: smtpPort, security: smtpSecurity, user: smtpUser }
    const smtpPassword = smtpAccount && (await passwordOf(tx, services, desk.id, 'smtp', smtpAccount, { given, field: ['smtpPassword'] }))
    const imapPassword = imap && (await passwordOf(tx, services, desk.id, 'imap', imap, { given: imap.password, field: ['imap', 'password'] }))
    await tx.rows(sql`update desk set mailbox_address = ${input.address.toLowerCase()} where id = ${desk.id}`)
    await tx.rows(sql`
      insert into mailbox (desk_id, from_name, smtp_host, smtp_port, smtp_security, smtp_user, smtp_password_encrypted,
                           imap_host, imap_port, imap_security, imap_user, imap_password_encrypted, imap_folder, imap_done_folder)
      values (${desk.id}, ${input.fromName.trim()}, ${smtpHost}, ${smtpPort}, ${smtpSecurity}::mail_security, ${smtpUser}, ${smtpPassword},
              ${imap?.host}, ${imap?.port}, ${imap?.security}::mail_security, ${imap?.user}, ${imapPassword}, ${imap?.folder ?? 'INBOX'}, ${imap?.doneFolder})
      on conflict (desk_id) do update
         set from_name = excluded.from_name, smtp_host = excluded.smtp_host, smtp_port = excluded.smtp_port, smtp_security = excluded.smtp_security,
             smtp_user = excluded.smtp_user, smtp_password_encrypted = excluded.smtp_password_encrypted, imap_host = excluded.imap_host,
             imap_port = excluded.imap_port, imap_security = excluded.imap_security, imap_user = excluded.imap_user,
             imap_password_encrypted = excluded.imap_password_encrypted, imap_folder = excluded.imap_folder, imap_done_folder = excluded.imap_done_folder,
             changed_at = clock_timestamp()`)
    return desk.id
  })
}

async function refuseTakenAddress(tx: Transaction, deskId: string, address: string): Promise<void> {
  // Two admins may choose the same one at once.
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`mailbox ${address.toLowerCase()}`}, 0))`)
  const [other] = await tx.rows<{ name: string }>(sql`select name from desk where lower(mailbox_address) = ${address.toLowerCase()} and id <> ${deskId}`)
  if (other) throw userError('CONFLICT', `${other.name} has this address already. Give each desk one of its own.`, ['address'])
}
