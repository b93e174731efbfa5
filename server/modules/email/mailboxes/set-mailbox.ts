import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { command } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { lockDesk } from '../../desks/commands/lock-desk.js'
import type { MailboxInput } from './mailbox.inputs.js'

interface KeptPasswords {
  smtpHost: string
  smtpPort: number
  smtpSecurity: string
  smtpUser: string | null
  smtpPassword: Buffer | null
  imapHost: string | null
  imapPort: number | null
  imapSecurity: string | null
  imapUser: string | null
  imapPassword: Buffer | null
}

/** Gives a desk its mailbox, or changes it. A password that is not given stays, but is never handed to another server or for another user, nor by another way. */
export function setMailbox({ services, viewer }: RequestContext, deskId: string, input: MailboxInput): Promise<string> {
  return command(services, async (tx) => {
    const desk = await lockDesk(tx, viewer, deskId)
    await refuseTakenAddress(tx, desk.id, input.address)
    const kept = await keptPasswords(tx, desk.id)
    const encrypted = (password: string) => services.secretBox.encrypt(password)
    const smtpUser = input.smtpUser?.trim() || null
    const smtpPassword = smtpUser && passwordFor(input.smtpPassword, kept && { host: kept.smtpHost, port: kept.smtpPort, security: kept.smtpSecurity, user: kept.smtpUser, password: kept.smtpPassword }, { host: input.smtpHost, port: input.smtpPort, security: input.smtpSecurity, user: smtpUser }, ['smtpPassword'], encrypted)
    const imap = input.imap
    const imapPassword = imap && passwordFor(imap.password, kept && { host: kept.imapHost, port: kept.imapPort, security: kept.imapSecurity, user: kept.imapUser, password: kept.imapPassword }, imap, ['imap', 'password'], encrypted)
    await tx.rows(sql`update desk set mailbox_address = ${input.address.toLowerCase()} where id = ${desk.id}`)
    await tx.rows(sql`
      insert into mailbox (desk_id, from_name, smtp_host, smtp_port, smtp_security, smtp_user, smtp_password_encrypted,
                           imap_host, imap_port, imap_security, imap_user, imap_password_encrypted, imap_folder, imap_done_folder)
      values (${desk.id}, ${input.fromName.trim()}, ${input.smtpHost}, ${input.smtpPort}, ${input.smtpSecurity}::mail_security, ${smtpUser}, ${smtpPassword},
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
  const [other] = await tx.rows<{ name: string }>(sql`select name from desk where lower(mailbox_address) = ${address.toLowerCase()} and id <> ${deskId}`)
  if (other) throw userError('CONFLICT', `${other.name} has this address already. Give each desk one of its own.`, ['address'])
}

async function keptPasswords(tx: Transaction, deskId: string): Promise<KeptPasswords | undefined> {
  const [kept] = await tx.rows<KeptPasswords>(sql`
    select smtp_host as "smtpHost", smtp_port as "smtpPort", smtp_security as "smtpSecurity", smtp_user as "smtpUser", smtp_password_encrypted as "smtpPassword",
           imap_host as "imapHost", imap_port as "imapPort", imap_security as "imapSecurity", imap_user as "imapUser", imap_password_encrypted as "imapPassword" from mailbox where desk_id = ${deskId}`)
  return kept
}

/** Whom a password is shown to, and how. */
interface Account {
  host: string | null
  port: number | null
  security: string | null
  user: string | null
}

function passwordFor(given: string | null | undefined, kept: (Account & { password: Buffer | null }) | undefined, account: Account, field: string[], encrypted: (password: string) => Buffer): Buffer {
  if (given) return encrypted(given)
  const isSame = kept && (['host', 'port', 'security', 'user'] as const).every((part) => kept[part] === account[part])
  if (isSame && kept.password) return kept.password
  throw userError('REQUIRED', `Give the password of ${account.user} at ${account.host}.`, field)
}
