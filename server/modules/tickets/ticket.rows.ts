import sql, { empty, type Sql } from 'sql-template-tag'
import { audienceOf } from '../../core/audience.js'
import type { Viewer } from '../../core/viewer.js'
import { clientObject } from '../clients/client.object.js'
import { clientsVisibleTo } from '../clients/client.policy.js'
import { categoryObject, deskObject } from '../desks/desk.object.js'
import { operatorObject, type OperatorRole } from '../operators/operator.object.js'
import type { OperatorPreferences } from '../operators/operator-preferences.object.js'
import { tasksVisibleTo } from '../tasks/task.policy.js'
import { FINISHED, type TicketStatus } from './ticket-status.js'
import type { TicketPriority, TicketSource } from './ticket.enums.js'
import { TicketObject } from './ticket.object.js'
import { canSeeOperatorSide, canSeePublicLink } from './ticket.policy.js'

/** A ticket with everything that a list or a page always shows, in one row. */
export interface TicketRow {
  id: string
  number: string
  title: string
  content?: string
  contentHtml?: string
  quotedHtml?: string | null
  status: TicketStatus
  priority: TicketPriority
  source: TicketSource
  createdAt: string
  updatedAt: string
  publicUpdatedAt: string
  snoozedUntil: string | null
  unread: boolean
  readyToAnswer: boolean
  lastSeq: number
  lastPublicSeq: number
  linkEncrypted: Buffer | null
  deskId: string
  deskName: string
  deskColour: string
  deskLanguage: string
  deskHelpText: string
  deskNumberPattern: string
  deskMailboxAddress: string | null
  deskToken: string
  deskActive: boolean
  categoryId: string | null
  categoryName: string
  categoryArchived: boolean
  categoryPosition: number
  clientId: string
  clientName: string | null
  clientEmail: string | null
  clientExternalId: string | null
  clientPhone: string | null
  clientVerified: boolean
  clientCreatedAt: string
  assigneeId: string | null
  assigneeName: string
  assigneeEmail: string
  assigneeRole: OperatorRole
  assigneeActive: boolean
  assigneeInvited: boolean
  assigneePreferences: Partial<OperatorPreferences>
}

/** All tasks are done, and the client, who waits, was not answered since. Whoever unlinks the last of them takes that away, and gives it back by an undo. */
export const isReadyToAnswer = sql`(
  ticket.tasks_done_at is not null and ticket.status <> all(${FINISHED}::ticket_status[]) and exists (select from ticket_task link where link.ticket_id = ticket.id))`

/** The columns of a TicketRow; the long texts only where a ticket is shown whole. */
export const ticketColumns = (viewer: Viewer | null, withContent: boolean) => sql`
  ticket.id, ticket.number, ticket.title, ${withContent ? sql`ticket.content, ticket.content_html as "contentHtml", ticket.quoted_html as "quotedHtml",` : empty}
  ticket.status, ticket.priority, ticket.source, ticket.created_at as "createdAt", ticket.updated_at as "updatedAt",
  ticket.public_updated_at as "publicUpdatedAt", case when ticket.snoozed_until > now() then ticket.snoozed_until end as "snoozedUntil", ${unreadColumn(viewer)} as unread,
  ${isReadyToAnswer} as "readyToAnswer",
  ticket.last_seq as "lastSeq", ticket.last_public_seq as "lastPublicSeq", link.token_encrypted as "linkEncrypted",
  desk.id as "deskId", desk.name as "deskName", desk.colour as "deskColour", desk.language as "deskLanguage", desk.help_text as "deskHelpText",
  desk.number_pattern as "deskNumberPattern", desk.mailbox_address as "deskMailboxAddress", desk.token as "deskToken", desk.active as "deskActive",
  category.id as "categoryId", category.name as "categoryName", category.archived_at is not null as "categoryArchived",
  category.position as "categoryPosition",
  client.id as "clientId", client.name as "clientName", client.email as "clientEmail", client.external_id as "clientExternalId",
  client.phone as "clientPhone", client.verified as "clientVerified", client.created_at as "clientCreatedAt",
  assignee.id as "assigneeId", assignee.name as "assigneeName", assignee.email as "assigneeEmail", assignee.role as "assigneeRole",
  assignee.active as "assigneeActive", assignee.password_hash is null as "assigneeInvited", assignee.preferences as "assigneePreferences"`

/** What ticketColumns is selected from. */
export const ticketTables = (viewer: Viewer | null) => sql`
  ticket
  join desk on desk.id = ticket.desk_id
  join client on client.id = ticket.client_id
  left join category on category.id = ticket.category_id
  left join operator assignee on assignee.id = ticket.assignee_id
  left join public_link link on link.ticket_id = ticket.id and link.revoked_at is null
  ${viewer?.kind === 'operator' ? sql`left join ticket_read read on read.ticket_id = ticket.id and read.operator_id = ${viewer.id}::uuid` : empty}`

/** Without a mark an operator's ticket is unread as long as there is something to do about it. */
function unreadColumn(viewer: Viewer | null): Sql {
  if (viewer?.kind === 'client') return sql`ticket.last_support_seq > ticket.client_read_seq`
  if (viewer?.kind !== 'operator') return sql`false`
  return sql`ticket.last_written_seq > coalesce(read.seq, case when ticket.status = any(${FINISHED}::ticket_status[]) then ticket.last_written_seq else 0 end)`
}

/** Shapes a row for its viewer, once: everything that the policy hides is left out here. */
export function ticketObject(row: TicketRow, viewer: Viewer | null): TicketObject {
  const readsInternal = audienceOf(viewer) === 'internal'
  const seesOperatorSide = canSeeOperatorSide(viewer)
  const seesClient = clientsVisibleTo(viewer).includes({ id: row.clientId, deskId: row.deskId })
  return Object.assign(new TicketObject(), {
    id: row.id,
    number: row.number,
    title: row.title,
    content: row.content,
    contentHtml: row.contentHtml,
    quotedHtml: row.quotedHtml,
    status: row.status,
    priority: row.priority,
    createdAt: row.createdAt,
    updatedAt: readsInternal ? row.updatedAt : row.publicUpdatedAt,
    desk: deskOf(row, viewer),
    category: row.categoryId ? categoryObject({ id: row.categoryId, name: row.categoryName, archived: row.categoryArchived, position: row.categoryPosition }) : null,
    client: seesClient ? clientOf(row) : null,
    assignee: seesOperatorSide && row.assigneeId ? assigneeOf(row, viewer) : null,
    source: seesOperatorSide ? row.source : null,
    snoozedUntil: seesOperatorSide ? row.snoozedUntil : null,
    unread: row.unread,
    readyToAnswer: row.readyToAnswer && tasksVisibleTo(viewer).includes(null),
    deskId: row.deskId,
    clientId: row.clientId,
    lastSeq: readsInternal ? row.lastSeq : row.lastPublicSeq,
    linkEncrypted: canSeePublicLink(viewer) ? row.linkEncrypted : null,
  })
}

function deskOf(row: TicketRow, viewer: Viewer | null) {
  return deskObject(
    {
      id: row.deskId,
      name: row.deskName,
      colour: row.deskColour,
      language: row.deskLanguage,
      helpText: row.deskHelpText,
      numberPattern: row.deskNumberPattern,
      mailboxAddress: row.deskMailboxAddress,
      token: row.deskToken,
      active: row.deskActive,
    },
    viewer,
  )
}

function clientOf(row: TicketRow) {
  return clientObject({
    id: row.clientId,
    deskId: row.deskId,
    name: row.clientName,
    email: row.clientEmail,
    externalId: row.clientExternalId,
    phone: row.clientPhone,
    verified: row.clientVerified,
    createdAt: row.clientCreatedAt,
  })
}

function assigneeOf(row: TicketRow, viewer: Viewer | null) {
  return operatorObject(
    {
      id: row.assigneeId!,
      name: row.assigneeName,
      email: row.assigneeEmail,
      role: row.assigneeRole,
      active: row.assigneeActive,
      invited: row.assigneeInvited,
      preferences: row.assigneePreferences,
    },
    viewer,
  )
}
