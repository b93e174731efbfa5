import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { SYSTEM } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import type { Services } from '../../../core/services.js'
import { displayName } from '../../clients/client.object.js'
import { CommentVisibility } from '../../comments/comment.enums.js'
import { writeComment } from '../../comments/commands/write-comment.js'
import { Desk } from '../../desks/desk.entity.js'
import { writeTicket } from '../../tickets/commands/write-ticket.js'
import { TicketSource } from '../../tickets/ticket.enums.js'
import { queueConfirmation } from '../deliveries/queue-email.js'
import type { MailAddress, ParsedMail } from '../parse/parsed-mail.js'
import type { KeptFiles } from './keep-attachments.js'
import { mailContent } from './mail-content.js'
import type { StoredMail } from './read-mail.js'
import { withoutPublicLinks } from './without-public-links.js'

export interface Sender {
  from: MailAddress
  /** Why it may not be what it seems, as Markdown; null when nothing speaks for that. */
  suspicion: string | null
}

/** Makes a ticket of a mail that answers none. What is suspect about it is told to the team, beside it. False when its desk takes no new tickets. */
export async function ticketByMail(tx: Transaction, services: Services, mail: Pick<StoredMail, 'id' | 'deskId'>, parsed: ParsedMail, files: KeptFiles, { from, suspicion }: Sender): Promise<boolean> {
  const desk = await tx.manager.findOneByOrFail(Desk, { id: mail.deskId })
  if (!desk.active) return false
  const client = await clientByAddress(tx, desk.id, from)
  const { body: content, html } = mailContent(parsed, files)
  const { ticketId } = await writeTicket(tx, services, {
    desk,
    clientId: client.id,
    actor: { kind: 'client', id: client.id, name: displayName(client) },
    source: TicketSource.EMAIL,
    title: withoutPublicLinks(parsed.subject).trim() || '(no subject)',
    content,
    html,
    attachmentIds: files.ids,
    uploader: files.uploader,
  })
  if (suspicion) await warn(tx, ticketId, suspicion)
  await tx.rows(sql`update incoming_mail set status = 'READ', ticket_id = ${ticketId}, made_ticket = true, read_at = clock_timestamp() where id = ${mail.id}`)
  if (!parsed.automatic) await queueConfirmation(tx, services, ticketId)
  return true
}

type KnownClient = { id: string; name: string | null; email: string | null; externalId: string | null }

/** The desk's client who has the address, unless it is only claimed by a form; else a new one, whom nobody has verified. Two mails of somebody new make one. */
async function clientByAddress(tx: Transaction, deskId: string, { address, name }: MailAddress): Promise<KnownClient> {
  const known = await knownClient(tx, deskId, address)
  if (known) return known
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`client ${deskId} ${address}`}, 0))`)
  const madeMeanwhile = await knownClient(tx, deskId, address)
  if (madeMeanwhile) return madeMeanwhile
  const client = { id: uuid(), name: name.slice(0, 255) || null, email: address, externalId: null }
  await tx.rows(sql`insert into client (id, desk_id, email, name, verified) values (${client.id}, ${deskId}, ${client.email}, ${client.name}, false)`)
  return client
}

async function knownClient(tx: Transaction, deskId: string, address: string): Promise<KnownClient | undefined> {
  const [known] = await tx.rows<KnownClient>(sql`
    select id, name, email, external_id as "externalId" from client
     where desk_id = ${deskId} and lower(email) = ${address} and not email_claimed order by verified desc, created_at, id limit 1`)
  return known
}

async function warn(tx: Transaction, ticketId: string, suspicion: string): Promise<void> {
  await writeComment(tx, SYSTEM, { ticketId, visibility: CommentVisibility.INTERNAL, body: suspicion, attachmentIds: [], uploader: 'system' })
}
