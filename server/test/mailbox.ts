import sql from 'sql-template-tag'
import type { TestServer } from './test-server.js'
import { until, type TestViewer } from './test-viewer.js'

interface Account {
  port: number
  host?: string
  security?: 'TLS' | 'STARTTLS' | 'NONE'
  user?: string
  password?: string
  fromName?: string
}

/** Gives a desk a mailbox at a server; its mails wait for nothing, and none tells of new tickets. */
export async function giveMailbox({ services: { database, secretBox } }: TestServer, deskId: string, { port, host = '127.0.0.1', security = 'NONE', user, password, fromName = 'Support' }: Account): Promise<string> {
  const address = `support.${deskId.slice(-12)}@desk.example`
  await database.rows(sql`update desk set mailbox_address = ${address} where id = ${deskId}`)
  await database.rows(sql`
    insert into mailbox (desk_id, from_name, smtp_host, smtp_port, smtp_security, smtp_user, smtp_password_encrypted)
    values (${deskId}, ${fromName}, ${host}, ${port}, ${security}::mail_security, ${user ?? null}, ${password ? secretBox.encrypt(password) : null})`)
  await database.rows(sql`insert into desk_mailing (desk_id, confirms_creation, undo_seconds) values (${deskId}, false, 0) on conflict (desk_id) do nothing`)
  return address
}

export interface Delivery {
  id: string
  status: string
  to: string
  error: string | null
  withdrawableUntil: string | null
}

/** A reply with "Send an email to the client" on; the comment's id. */
export async function replyByMail(viewer: TestViewer, ticketId: string, body: string, more: object = {}): Promise<string> {
  const { ticketReply } = await viewer.data('mutation ($ticketId: ID!, $input: TicketReplyInput!) { ticketReply(ticketId: $ticketId, input: $input) { comment { id } userErrors { code message } } }', {
    ticketId,
    input: { body, notifyClient: true, ...more },
  })
  if (!ticketReply.comment) throw new Error(`no comment: ${JSON.stringify(ticketReply.userErrors)}`)
  return ticketReply.comment.id
}

/** How a comment's mail went, as the team sees it. */
export async function deliveryOf(viewer: TestViewer, commentId: string): Promise<Delivery | null> {
  const { comment } = await viewer.data('query ($id: ID!) { comment(id: $id) { emailDelivery { id status to error withdrawableUntil } } }', { id: commentId })
  return comment.emailDelivery
}

/** Waits until a comment's mail has come so far. */
export async function untilDelivery(viewer: TestViewer, commentId: string, status: string): Promise<Delivery> {
  let delivery: Delivery | null = null
  await until(async () => (delivery = await deliveryOf(viewer, commentId))?.status === status, `the mail to be ${status}, which is ${JSON.stringify(delivery)}`)
  return delivery!
}

/** Lets what waits for its time be done at once. */
export async function hurry({ services }: TestServer): Promise<void> {
  await services.database.rows(sql`update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()`)
}
