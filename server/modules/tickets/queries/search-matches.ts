import sql from 'sql-template-tag'
import { groupBy } from '../../../core/group-by.js'
import { plainText } from '../../../core/markdown.js'
import { pageLoaderOf } from '../../../graphql/loaders.js'
import { commentsVisibleTo } from '../../comments/comment.policy.js'
import { SearchField } from '../ticket.enums.js'
import { SearchMatch } from '../ticket.payloads.js'
import { excerptOf, partsOf } from './excerpt.js'
import { anyWord, searchWords } from './search-query.js'

/** How much of each ticket is looked at: what lies beyond is found, but not shown. */
const MOST_COMMENTS = 20
const MOST_CHARACTERS = 8000

/**
 * Where tickets in hand have the searched words, in one statement for all of them. Comments are asked for through their policy, so that no
 * word of one comes here that the viewer may not read.
 */
export const searchMatches = pageLoaderOf<{ search: string }, SearchMatch[]>(async (ticketIds, { search }, { services, viewer }) => {
  const any = anyWord(search)
  const rows = await services.database.rows<{ ticketId: string; field: SearchField; text: string }>(sql`
    with searched as (select ${any} as query),
    found as (
      select ticket.id as ticket_id, 1 as place, 'TITLE' as field, ticket.title as text from ticket where ticket.id = any(${ticketIds}::uuid[])
      union all
      select ticket.id, 2, 'CONTENT', left(ticket.content, ${MOST_CHARACTERS}::int) from ticket where ticket.id = any(${ticketIds}::uuid[])
      union all
      select parent.id, 3, case last.visibility when 'INTERNAL' then 'INTERNAL_COMMENT' else 'COMMENT' end, last.text
        from unnest(${ticketIds}::uuid[]) parent (id)
        cross join lateral (
          select distinct on (recent.visibility) recent.visibility, recent.text
            from (
              select comment.visibility, comment.created_at, comment.id, left(comment.body, ${MOST_CHARACTERS}::int) as text from comment
               where comment.ticket_id = parent.id and ${commentsVisibleTo(viewer).where}
               order by comment.created_at desc, comment.id desc limit ${MOST_COMMENTS}::int
            ) recent, searched
           where words_of(recent.text) @@ searched.query
           order by recent.visibility, recent.created_at desc, recent.id desc
        ) last
    )
    select found.ticket_id as "ticketId", found.field, found.text from found, searched
     where words_of(found.text) @@ searched.query
     order by found.ticket_id, found.place, found.field`)
  const words = partsOf(searchWords(search))
  return new Map([...groupBy(rows, ({ ticketId }) => ticketId)].map(([ticketId, group]) => [ticketId, group.map(({ field, text }) => matchOf(field, text, words))]))
}, [])

/** Without Markdown's marks; unless the words are only where no mark is shown, like in a link's address. */
function matchOf(field: SearchField, text: string, words: string[]): SearchMatch {
  const shown = field === SearchField.TITLE ? text : plainText(text)
  const fragments = excerptOf(shown, words) ?? excerptOf(text, words) ?? []
  return Object.assign(new SearchMatch(), { field, fragments })
}
