import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'

/** PostgreSQL refuses a tsvector past 1 MB; a comment has 64 KB at most, so this many of its characters always fit for long. */
const MOST_CHARACTERS = 64 * 1024

/** Makes a text of a ticket findable: for everyone who may read the ticket, or for those who may read internal comments. */
export async function indexText(tx: Transaction, ticketId: string, text: string, visibility: 'PUBLIC' | 'INTERNAL'): Promise<void> {
  const words = text.slice(0, MOST_CHARACTERS)
  await tx.rows(sql`
    insert into ticket_text (ticket_id, public, internal)
    select ${ticketId}::uuid, case when ${visibility === 'PUBLIC'} then words else ''::tsvector end, words
      from (select to_tsvector('simple', ${words}) as words) added
    on conflict (ticket_id) do update
       set public = strip(ticket_text.public || excluded.public), internal = strip(ticket_text.internal || excluded.internal)`)
}
