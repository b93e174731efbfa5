import sql, { join, type Sql } from 'sql-template-tag'
import { audienceOf } from '../../../core/audience.js'
import type { Viewer } from '../../../core/viewer.js'
import { identifier, identifiers } from '../../../graphql/identifier.js'
import { commentsVisibleTo } from '../../comments/comment.policy.js'
import { clientMatches } from '../../clients/queries/list-clients.js'
import { clientsVisibleTo } from '../../clients/client.policy.js'
import { tasksVisibleTo } from '../../tasks/task.policy.js'
import type { TicketFilter } from '../ticket.inputs.js'
import { canSeeOperatorSide, ticketsVisibleTo } from '../ticket.policy.js'
import { isReadyToAnswer } from '../ticket.rows.js'
import { allWords } from './search-query.js'

/** The condition, on `ticket`, for the tickets that the viewer may see and the filter lets through. */
export function ticketCondition(viewer: Viewer | null, filter: TicketFilter): Sql {
  return join([ticketsVisibleTo(viewer).where, ...ownFields(filter), ...operatorSide(viewer, filter), ...tasks(viewer, filter), ...times(viewer, filter), ...texts(viewer, filter)], ' and ')
}

function ownFields({ status, priority, categoryId, deskId, clientId }: TicketFilter): Sql[] {
  return [
    ...(status ? [sql`ticket.status = any(${status}::ticket_status[])`] : []),
    ...(priority ? [sql`ticket.priority = any(${priority}::ticket_priority[])`] : []),
    ...(categoryId ? [sql`ticket.category_id = any(${identifiers(categoryId)}::uuid[])`] : []),
    ...(deskId ? [sql`ticket.desk_id = any(${identifiers(deskId)}::uuid[])`] : []),
    ...(clientId != null ? [sql`ticket.client_id = ${identifier(clientId)}::uuid`] : []),
  ]
}

/** Fields that a client does not see tell a client nothing: filtering by one matches no ticket. */
function operatorSide(viewer: Viewer | null, { assigneeId, unassigned, source, snoozed }: TicketFilter): Sql[] {
  const asked = assigneeId != null || unassigned != null || source != null || snoozed != null
  if (asked && !canSeeOperatorSide(viewer)) return [sql`false`]
  return [
    ...(assigneeId ? [sql`ticket.assignee_id = any(${identifiers(assigneeId)}::uuid[])`] : []),
    ...(unassigned === true ? [sql`ticket.assignee_id is null`] : []),
    ...(unassigned === false ? [sql`ticket.assignee_id is not null`] : []),
    ...(source ? [sql`ticket.source = any(${source}::ticket_source[])`] : []),
    ...(snoozed === true ? [sql`ticket.snoozed_until > now()`] : []),
    ...(snoozed === false ? [sql`(ticket.snoozed_until is null or ticket.snoozed_until <= now())`] : []),
  ]
}

/** To who sees no tasks they tell nothing, as above. */
function tasks(viewer: Viewer | null, { taskId, readyToAnswer }: TicketFilter): Sql[] {
  if (taskId == null && readyToAnswer == null) return []
  if (!tasksVisibleTo(viewer).includes(null)) return [sql`false`]
  return [
    ...(taskId != null ? [sql`ticket.id in (select link.ticket_id from ticket_task link where link.task_id = ${identifier(taskId)}::uuid)`] : []),
    ...(readyToAnswer === true ? [isReadyToAnswer] : []),
    ...(readyToAnswer === false ? [sql`not ${isReadyToAnswer}`] : []),
  ]
}

function times(viewer: Viewer | null, { createdFrom, createdTo, updatedFrom, updatedTo }: TicketFilter): Sql[] {
  const updated = audienceOf(viewer) === 'internal' ? sql`ticket.updated_at` : sql`ticket.public_updated_at`
  return [
    ...(createdFrom ? [sql`ticket.created_at >= ${createdFrom}::timestamptz`] : []),
    ...(createdTo ? [sql`ticket.created_at < ${createdTo}::timestamptz`] : []),
    ...(updatedFrom ? [sql`${updated} >= ${updatedFrom}::timestamptz`] : []),
    ...(updatedTo ? [sql`${updated} < ${updatedTo}::timestamptz`] : []),
  ]
}

function texts(viewer: Viewer | null, { client, search }: TicketFilter): Sql[] {
  return [
    ...(client ? [sql`ticket.client_id in (select client.id from client where ${clientsVisibleTo(viewer).where} and ${clientMatches(client)})`] : []),
    ...(search?.trim() ? [matches(viewer, allWords(search))] : []),
  ]
}

/** Internal words are in a vector of their own, so that they are not even looked at for who may not read them. */
function matches(viewer: Viewer | null, query: Sql): Sql {
  const vector = audienceOf(viewer) === 'internal' ? sql`(ticket_text.internal)` : sql`(ticket_text.public)`
  const found = sql`ticket.id in (select ticket_id from ticket_text where ${vector} @@ ${query})`
  if (commentsVisibleTo(viewer).includes({ visibility: 'PUBLIC' })) return found
  // Who reads no comments at all is shown only what is found without them.
  return sql`${found} and words_of(concat_ws(' ', ticket.number, ticket.title, ticket.content)) @@ ${query}`
}
