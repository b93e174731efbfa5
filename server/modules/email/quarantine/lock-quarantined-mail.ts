import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import { mailsVisibleTo } from './quarantine.policy.js'

/** A mail that waits for a decision, under its row's lock: the second of two who decide at once is told. */
export async function lockQuarantinedMail(tx: Transaction, viewer: Viewer | null, mailId: string): Promise<{ id: string; deskId: string }> {
  const [mail] = await tx.rows<{ id: string; deskId: string }>(sql`
    select mail.id, mail.desk_id as "deskId" from incoming_mail mail
     where mail.id = ${identifier(mailId)}::uuid and mail.status = 'QUARANTINED' and ${mailsVisibleTo(viewer).where} for update`)
  if (!mail) throw userError('NOT_FOUND', 'This mail is not in the quarantine any more. Somebody may have decided about it.', ['quarantinedMailId'])
  return mail
}
