import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import type { QuarantineReason } from './mail.enums.js'

/** Puts a mail into the quarantine, where operators see it and decide. */
export async function holdBack(tx: Transaction, mailId: string, reason: keyof typeof QuarantineReason, problem: string | null): Promise<void> {
  await tx.rows(sql`
    update incoming_mail set status = 'QUARANTINED', quarantine_reason = ${reason}::quarantine_reason, problem = ${problem}, tries = 0, read_at = clock_timestamp()
     where id = ${mailId} and status = 'RECEIVED'`)
}
