import sql from 'sql-template-tag'
import { isAdmin, isOperatorOr } from '../../../core/viewer.js'
import { loaderOf } from '../../../graphql/loaders.js'
import { MailSecurity } from './mailbox.enums.js'
import { DeskMailingObject, ImapSettingsObject, MailboxObject } from './mailbox.object.js'

type MailboxRow = Omit<MailboxObject, 'imap'> & {
  deskId: string
  imapHost: string | null
  imapPort: number
  imapSecurity: MailSecurity
  imapUser: string
  imapFolder: string
  imapDoneFolder: string | null
  checkedAt: string | null
  problem: string | null
}

/** The mailbox of a desk, for admins, who set it up. */
export const mailboxByDesk = loaderOf<string, MailboxObject>(async (deskIds, { services, viewer }) => {
  if (!isAdmin(viewer)) return new Map()
  const rows = await services.database.rows<MailboxRow>(sql`
    select mailbox.desk_id as "deskId", desk.mailbox_address as address, mailbox.from_name as "fromName", mailbox.smtp_host as "smtpHost", mailbox.smtp_port as "smtpPort",
           mailbox.smtp_security as "smtpSecurity", mailbox.smtp_user as "smtpUser", mailbox.imap_host as "imapHost", mailbox.imap_port as "imapPort",
           mailbox.imap_security as "imapSecurity", mailbox.imap_user as "imapUser", mailbox.imap_folder as "imapFolder", mailbox.imap_done_folder as "imapDoneFolder",
           state.checked_at as "checkedAt", state.problem
      from mailbox join desk on desk.id = mailbox.desk_id left join imap_state state on state.desk_id = mailbox.desk_id
     where mailbox.desk_id = any(${deskIds}::uuid[])`)
  return new Map(rows.map((row) => [row.deskId, mailboxObject(row)]))
})

function mailboxObject({ imapHost, imapPort, imapSecurity, imapUser, imapFolder, imapDoneFolder, checkedAt, problem, ...row }: MailboxRow): MailboxObject {
  const imap = { host: imapHost, port: imapPort, security: imapSecurity, user: imapUser, folder: imapFolder, doneFolder: imapDoneFolder, checkedAt, problem }
  return Object.assign(new MailboxObject(), row, { imap: imapHost ? Object.assign(new ImapSettingsObject(), imap) : null })
}

/** How a desk mails, for the team. */
export const mailingByDesk = loaderOf<string, DeskMailingObject>(async (deskIds, { services, viewer }) => {
  if (!isOperatorOr(viewer, 'admin')) return new Map()
  const rows = await services.database.rows<{ deskId: string; confirmsCreation: boolean; undoSeconds: number; hasMailbox: boolean }>(sql`
    select desk.id as "deskId", coalesce(mailing.confirms_creation, true) as "confirmsCreation", coalesce(mailing.undo_seconds, 10) as "undoSeconds",
           mailbox.desk_id is not null as "hasMailbox"
      from desk left join desk_mailing mailing on mailing.desk_id = desk.id left join mailbox on mailbox.desk_id = desk.id
     where desk.id = any(${deskIds}::uuid[])`)
  const catches = services.config.catchesMail
  return new Map(rows.map(({ deskId, hasMailbox, ...row }) => [deskId, Object.assign(new DeskMailingObject(), row, { isCaught: catches && !hasMailbox })]))
})
