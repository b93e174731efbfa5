import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'

/** A mail that would have gone out. */
export interface CaughtMail {
  id: string
  deskId: string
  from: string
  to: string
  subject: string
  sentAt: string
}

const MOST_SHOWN = 100

const columns = sql`id, desk_id as "deskId", from_address as "from", to_address as "to", subject, sent_at as "sentAt"`

/** Only their mails come here. */
const WITHOUT_MAILBOX = sql`not exists (select from mailbox where mailbox.desk_id = desk.id)`

/** The newest ones, newest first. */
export function caughtMails({ database }: Services): Promise<CaughtMail[]> {
  return database.rows<CaughtMail>(sql`select ${columns} from development_mail order by sent_at desc, id desc limit ${MOST_SHOWN}::int`)
}

export async function caughtMail({ database }: Services, id: string | null): Promise<(CaughtMail & { raw: Buffer }) | undefined> {
  const [mail] = await database.rows<CaughtMail & { raw: Buffer }>(sql`select ${columns}, raw from development_mail where id = ${id}::uuid`)
  return mail
}

/** How many mails will come here once they can no longer be taken back. */
export async function waitingMails({ database }: Services): Promise<number> {
  const [waiting] = await database.rows<{ count: number }>(sql`
    select count(*)::int as count
      from email_delivery join desk on desk.id = email_delivery.desk_id
     where status = 'QUEUED' and tries = 0 and due_at > clock_timestamp() and ${WITHOUT_MAILBOX}`)
  return waiting!.count
}

/** The desks that mail can be written to, the first one first. */
export function desksToWriteTo({ database }: Services): Promise<{ id: string; name: string; address: string }[]> {
  return database.rows(sql`select id, name, mailbox_address as address from desk where mailbox_address is not null and active and ${WITHOUT_MAILBOX} order by created_at, id`)
}
