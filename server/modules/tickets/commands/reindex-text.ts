import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'

/**
 * Makes a ticket findable by the words that are in it now, with the numbers of tickets merged into it, and by no others: words that were taken
 * away must not find it any more.
 */
export async function reindexText(tx: Transaction, ticketId: string): Promise<void> {
  await tx.rows(sql`
    insert into ticket_text (ticket_id, public, internal)
    select ${ticketId}::uuid, gathered_words(strip(words) order by at) filter (where visibility = 'PUBLIC'), gathered_words(strip(words) order by at)
      from (
        select 'PUBLIC'::comment_visibility as visibility, created_at as at, words_of(concat_ws(' ', number, title, content)) as words
          from ticket where id = ${ticketId}::uuid
        union all
        select 'PUBLIC', created_at, words_of(number) from ticket where merged_into_id = ${ticketId}::uuid
        union all
        select visibility, created_at, words_of(body) from comment where ticket_id = ${ticketId}::uuid and removed_at is null
      ) text
    on conflict (ticket_id) do update set public = excluded.public, internal = excluded.internal`)
}
