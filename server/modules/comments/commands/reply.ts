import { command } from '../../../core/command.js'
import { once } from '../../../core/idempotency.js'
import { userError, UserErrors } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { uploaderOf } from '../../attachments/attachment.policy.js'
import { Client } from '../../clients/client.entity.js'
import { Desk } from '../../desks/desk.entity.js'
import { queueEmail } from '../../email/deliveries/queue-email.js'
import { forgetTasksDone } from '../../tasks/commands/settle-tasks-done.js'
import { lockTicket, type LockedTicket } from '../../tickets/commands/lock-ticket.js'
import { saveStatus, statusOf } from '../../tickets/commands/save-status.js'
import { eventsAfter } from '../../tickets/events/event.loaders.js'
import { positionFrom } from '../../tickets/events/event-cursor.js'
import type { TicketEventObject } from '../../tickets/events/event.object.js'
import { canChangeTickets, canReply } from '../../tickets/ticket.policy.js'
import type { Transaction } from '../../../core/command.js'
import { CommentVisibility } from '../comment.enums.js'
import type { TicketReplyInput } from '../comment.inputs.js'
import { receiveFromClient } from './receive-from-client.js'
import { writeComment } from './write-comment.js'

/** Ids of what was written. */
export interface WrittenComment {
  ticketId: string
  commentId: string
}

/** A reply may change the status besides, under this id; null when it did not. */
export interface WrittenReply extends WrittenComment {
  changeId: string | null
  /** Its author has withdrawn it since; only the kept result of a key says so. */
  takenBack?: true
}

/** A reply over something unseen; the payload carries what it was. */
class StaleReply extends UserErrors {
  constructor(readonly payload: { unseen: TicketEventObject[] }) {
    super([{ code: 'STALE', message: 'Something has happened here that you have not seen. Look at it, then send again.', field: ['lastSeenCursor'] }])
  }
}

/**
 * Writes a comment that the client sees. Of a client or a public link it opens the ticket (PRODUCT.md, Behaviour); of the support's
 * side it may resolve it.
 */
export function reply({ services, viewer }: RequestContext, ticketId: string, input: TicketReplyInput): Promise<WrittenReply> {
  return command(services, async (tx) => {
    const locked = await lockTicket(tx, viewer, ticketId)
    const { ticket, actor } = locked
    if (!viewer || !canReply(viewer)) throw userError('NOT_ALLOWED', 'This API key lacks the scope comments:write.')
    const { idempotencyKey, lastSeenCursor: _seen, force: _force, ...payload } = input
    const written = await once<WrittenReply>(tx, { actor: `${actor.kind}:${actor.id}`, operation: `ticketReply ${ticketId.toLowerCase()}`, key: idempotencyKey, payload }, async () => {
      await services.limits.takeByViewer('comment', viewer)
      await refuseStale(tx, viewer, locked, input)
      await checkSupportOnly(tx, viewer, locked, input)
      const commentId = await writeComment(tx, actor, { ticketId: ticket.id, visibility: CommentVisibility.PUBLIC, body: input.body, attachmentIds: input.attachmentIds ?? [], uploader: uploaderOf(viewer) })
      const before = statusOf(ticket)
      if (actor.kind === 'client') await receiveFromClient(tx, ticket, actor)
      else await forgetTasksDone(tx, ticket.id)
      if (input.resolve) ticket.move('RESOLVE')
      await saveStatus(tx, ticket, before, actor)
      if (input.notifyClient) await queueEmail(tx, services, { ticketId: ticket.id, commentId, automatic: false, trusted: true })
      return { ticketId: ticket.id, commentId, changeId: ticket.status === before.status ? null : tx.changeId }
    })
    if (written.takenBack) throw userError('CONFLICT', 'This reply was taken back. Send it again as a new one.')
    return written
  })
}

/** A reply says what its author had last seen. What they did themselves they know of, and that a mail went out is what its writer asked for. */
async function refuseStale(tx: Transaction, viewer: Viewer, { ticket, actor }: LockedTicket, { lastSeenCursor, force }: TicketReplyInput): Promise<void> {
  if (lastSeenCursor == null || force) return
  const position = await positionFrom(tx, viewer, ticket.id, 'input.lastSeenCursor', lastSeenCursor)
  const unseen = (await eventsAfter(tx, viewer, ticket.id, position)).filter(({ actorId, kind }) => actorId !== actor.id && kind !== 'EmailSent')
  if (unseen.length) throw new StaleReply({ unseen })
}

/** A client's reply has neither a mail to order nor a status to set. */
async function checkSupportOnly(tx: Transaction, viewer: Viewer, { ticket }: LockedTicket, { notifyClient, resolve }: TicketReplyInput): Promise<void> {
  if (resolve && !canChangeTickets(viewer)) throw userError('NOT_ALLOWED', 'Only the support team can resolve a ticket.', ['resolve'])
  if (!notifyClient) return
  if (!canChangeTickets(viewer)) throw userError('NOT_ALLOWED', 'Only the support team can send mails.', ['notifyClient'])
  const desk = await tx.manager.findOneByOrFail(Desk, { id: ticket.deskId })
  if (desk.mailboxAddress === null) throw userError('DISABLED', `${desk.name} has no mailbox, so no mail can be sent. Send without it.`, ['notifyClient'])
  const { email } = await tx.manager.findOneByOrFail(Client, { id: ticket.clientId })
  if (email === null) throw userError('DISABLED', 'The client has no email address, so no mail can be sent. Send without it.', ['notifyClient'])
}
