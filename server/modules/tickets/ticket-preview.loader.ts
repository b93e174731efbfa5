import sql from 'sql-template-tag'
import { plainText } from '../../core/markdown.js'
import { loaderOf } from '../../graphql/loaders.js'
import { commentsVisibleTo } from '../comments/comment.policy.js'

const MOST_CHARACTERS = 160
/** Enough to fill a line after the marks are taken off. */
const READ_CHARACTERS = 1000

/** One line of the last comment that the viewer may read, or of the request, for each of many tickets that are in hand. */
export const previewByTicket = loaderOf<string, string>(async (ticketIds, { services, viewer }) => {
  const rows = await services.database.rows<{ id: string; text: string }>(sql`
    select ticket.id, coalesce(last.text, left(ticket.content, ${READ_CHARACTERS}::int)) as text
      from ticket
      left join lateral (
        select left(comment.body, ${READ_CHARACTERS}::int) as text from comment
         where comment.ticket_id = ticket.id and ${commentsVisibleTo(viewer).where}
         order by comment.created_at desc, comment.id desc limit 1
      ) last on true
     where ticket.id = any(${ticketIds}::uuid[])`)
  return new Map(rows.map(({ id, text }) => [id, oneLine(text)]))
})

function oneLine(text: string): string {
  const characters = [...plainText(text)]
  return characters.length <= MOST_CHARACTERS ? characters.join('') : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`
}
