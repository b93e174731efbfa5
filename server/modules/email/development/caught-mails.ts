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

/** The newest ones, newest first. */
export function caughtMails({ database }: Services): Promise<CaughtMail[]> {
  return database.rows<CaughtMail>(sql`select ${columns} from development_mail order by sent_at desc, id desc limit ${MOST_SHOWN}::int`)
}

export async function caughtMail({ database }: Services, id: string | null): Promise<(CaughtMail & { raw: Buffer }) | undefined> {
  const [mail] = await database.rows<CaughtMail & { raw: Buffer }>(sql`select ${columns}, raw from development_mail where id = ${id}::uuid`)
  return mail
}

/** How many mails wait for their time to be sent. */
export async function waitingMails({ database }: Services): Promise<number> {
  const [waiting] = await database.rows<{ count: number }>(sql`select count(*)::int as count from email_delivery where status = 'QUEUED'`)
  return waiting!.count
}

/** The desks that mail can be written to, the first one first. */
export function desksToWriteTo({ database }: Services): Promise<{ id: string; name: string; address: string }[]> {
  return database.rows(sql`select id, name, mailbox_address as address from desk where mailbox_address is not null and active order by created_at, id`)
}
