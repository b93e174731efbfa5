import sql from 'sql-template-tag'
import { groupBy } from '../../core/group-by.js'
import { emptyPage, encodeCursor, pageOf, pageQuery, type Keyset, type Page, type PageArgs } from '../../graphql/connection.js'
import { loaderOf, pageLoaderOf } from '../../graphql/loaders.js'
import { ticketsVisibleTo } from '../tickets/ticket.policy.js'
import type { CommentVisibility } from './comment.enums.js'
import { commentColumns, commentObject, type CommentObject, type CommentRow } from './comment.object.js'
import { commentsVisibleTo } from './comment.policy.js'

/** Comments are read in the order in which they were written. */
const OLDEST_FIRST: Keyset = {
  columns: [
    { expression: 'comment.created_at', type: 'timestamptz' },
    { expression: 'comment.id', type: 'uuid' },
  ],
  descending: false,
}

/** A page's arguments, as Ticket.comments takes them. */
export interface CommentPage extends PageArgs {
  visibility?: CommentVisibility | null
}

/** A comment by id, if the viewer may see it and its ticket. */
export const commentById = loaderOf<string, CommentObject>(async (ids, { services, viewer }) => {
  const rows = await services.database.rows<CommentRow>(sql`
    select ${commentColumns} from comment join ticket on ticket.id = comment.ticket_id
     where comment.id = any(${ids}::uuid[]) and ${ticketsVisibleTo(viewer).where} and ${commentsVisibleTo(viewer).where}`)
  return new Map(rows.map((row) => [row.id, commentObject(row)]))
})

/** A page of comments for each of many tickets that are in hand, in one statement. */
export const commentsByTicket = pageLoaderOf<CommentPage, Page<CommentObject>>(async (ticketIds, args, { services, viewer }) => {
  const page = pageQuery(OLDEST_FIRST, args)
  const rows = await services.database.rows<CommentRow>(sql`
    select found.* from unnest(${ticketIds}::uuid[]) parent (id)
      cross join lateral (
        select ${commentColumns} from comment
         where comment.ticket_id = parent.id and ${commentsVisibleTo(viewer).where} and ${ofVisibility(args.visibility)} and ${page.condition}
         order by ${page.order} limit ${page.limit}
      ) found`)
  const byTicket = groupBy(rows, ({ ticketId }) => ticketId)
  return new Map([...byTicket].map(([ticketId, group]) => [ticketId, pageOf(page, group, (row) => [row.createdAt, row.id], commentObject)]))
}, emptyPage())

/** How many comments of a ticket the viewer may see. */
export const commentCountByTicket = pageLoaderOf<{ visibility?: CommentVisibility | null }, number>(async (ticketIds, { visibility }, { services, viewer }) => {
  const rows = await services.database.rows<{ ticketId: string; count: string }>(sql`
    select comment.ticket_id as "ticketId", count(*) as count from comment
     where comment.ticket_id = any(${ticketIds}::uuid[]) and ${commentsVisibleTo(viewer).where} and ${ofVisibility(visibility)}
     group by comment.ticket_id`)
  return new Map(rows.map(({ ticketId, count }) => [ticketId, Number(count)]))
}, 0)

/** The cursor of one comment, alike on every page that holds it. */
export function commentCursor({ createdAt, id }: CommentObject): string {
  return encodeCursor([createdAt, id])
}

function ofVisibility(visibility: CommentVisibility | null | undefined) {
  return visibility ? sql`comment.visibility = ${visibility}::comment_visibility` : sql`true`
}
