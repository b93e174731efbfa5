import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'

/** Makes a text of a ticket findable: for everyone who may read the ticket, or for those who may read internal comments. */
export async function indexText(tx: Transaction, ticketId: string, text: string, visibility: 'PUBLIC' | 'INTERNAL'): Promise<void> {
  await tx.rows(sql`
    insert into ticket_text (ticket_id, public, internal)
    select ${ticketId}::uuid, case when ${visibility === 'PUBLIC'} then words else ''::tsvector end, words
      from (select strip(words_of(${text})) as words) added
    on conflict (ticket_id) do update
       set public = gathered_words(ticket_text.public, excluded.public), internal = gathered_words(ticket_text.internal, excluded.internal)`)
}
