import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import { insist } from '../../../core/insist.js'
import type { Services } from '../../../core/services.js'
import { EmailDeliveryStatus } from './delivery.enums.js'
import { mailOf } from './mail-of.js'
import { postBoxOf } from './post-box.js'
import { isFinal, wordsOf } from './posting-failure.js'
import { orderSending } from './queue-email.js'
import { recordOutcome } from './record-outcome.js'

/** How long it is tried, and how long it waits between two tries: half a minute, doubled each time, at most two hours. */
const TRIED_HOURS = 24
const FIRST_WAIT_SECONDS = 30
const LONGEST_WAIT_SECONDS = 2 * 60 * 60

/** What went wrong in here is for the log (PROMISES.md 11); only a mail server's words are shown. */
const NOT_MADE = 'The helpdesk could not make the mail; its log tells why.'

/** A delivery that is being tried. */
export interface TriedDelivery {
  id: string
  deskId: string
  ticketId: string
  commentId: string | null
  kind: 'TICKET_CREATED' | 'REPLY'
  automatic: boolean
  trusted: boolean
  to: string
  messageId: string
  tries: number
  /** True once it has been tried for as long as it is. */
  isLastTry: boolean
}

/**
 * The job that sends a mail. It is posted between two transactions: a process that dies after the server's 250 and before the second one leaves it
 * QUEUED, and it goes out once more, with the same Message-ID (PROMISES.md 3).
 */
export async function sendEmail(services: Services, deliveryId: string): Promise<void> {
  const delivery = await begin(services, deliveryId)
  if (!delivery) return
  let isMade = false
  try {
    const postBox = await postBoxOf(services, delivery.deskId)
    if (!postBox) return await settle(services, delivery, EmailDeliveryStatus.FAILED, 'The desk has no mailbox any more.')
    const mail = await mailOf(services, postBox, delivery)
    if (!mail) return await settle(services, delivery, EmailDeliveryStatus.SUPPRESSED, 'What it was about was removed, or made internal.')
    isMade = true
    await postBox.post(mail)
  } catch (error) {
    services.log.warn({ err: error, deliveryId }, 'a mail was not taken')
    const problem = isMade ? wordsOf(error) : NOT_MADE
    if (isFinal(error) || delivery.isLastTry) return settle(services, delivery, EmailDeliveryStatus.FAILED, problem)
    return tryLater(services, delivery, problem)
  }
  await settleSent(services, delivery)
}

/** From here on it cannot be withdrawn. Null when it is not wanted any more: jobs run at least once. */
async function begin({ database }: Services, deliveryId: string): Promise<TriedDelivery | undefined> {
  const [delivery] = await database.rows<TriedDelivery>(sql`
    update email_delivery
       set tries = tries + 1, first_tried_at = coalesce(first_tried_at, clock_timestamp())
     where id = ${deliveryId} and status = 'QUEUED'
    returning id, desk_id as "deskId", ticket_id as "ticketId", comment_id as "commentId", kind, automatic, trusted, to_address as "to", message_id as "messageId", tries,
              first_tried_at < clock_timestamp() - make_interval(hours => ${TRIED_HOURS}) as "isLastTry"`)
  return delivery
}

/** A mail that was taken and is not written down as such goes out again, so a ticket that is locked for long, or a database that is away for a moment, is waited for. */
function settleSent(services: Services, delivery: TriedDelivery): Promise<void> {
  return insist(
    () => settle(services, delivery, EmailDeliveryStatus.SENT, null),
    (error) => services.log.warn({ err: error, deliveryId: delivery.id }, 'that a mail was taken could not be written down'),
  )
}

/** Says what became of it, on the ticket that holds the comment now. */
function settle(services: Services, { id, to, commentId }: TriedDelivery, status: EmailDeliveryStatus, problem: string | null): Promise<void> {
  return command(services, async (tx) => {
    const [settled] = await tx.rows(sql`
      update email_delivery set status = ${status}::email_delivery_status, problem = ${problem}, at = clock_timestamp() where id = ${id} and status = 'QUEUED' returning id`)
    if (settled) await recordOutcome(tx, id, { to, commentId, status, problem })
  })
}

function tryLater(services: Services, { id, deskId, tries }: TriedDelivery, problem: string): Promise<void> {
  return command(services, async (tx) => {
    const [queued] = await tx.rows(sql`update email_delivery set problem = ${problem}, at = clock_timestamp() where id = ${id} and status = 'QUEUED' returning id`)
    if (queued) await orderSending(tx, id, deskId, Math.min(FIRST_WAIT_SECONDS * 2 ** (tries - 1), LONGEST_WAIT_SECONDS))
  })
}
