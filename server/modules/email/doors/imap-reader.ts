import type { ImapFlow } from 'imapflow'
import sql from 'sql-template-tag'
import { command, type Transaction } from '../../../core/command.js'
import type { Services } from '../../../core/services.js'
import { MOST_MAIL_BYTES, storeMail } from '../incoming/store-mail.js'
import { cutMail } from './cut-mail.js'
import { findNewMails } from './imap-finder.js'
import { checkLease, LeaseLost } from './imap-lease.js'
import type { ImapSettings } from './imap-settings.js'

const MOST_AT_ONCE = 200

/** The fault is not the mail server's. */
export class StoringFailed extends Error {
  override name = 'StoringFailed'

  constructor(cause: unknown) {
    super('The helpdesk could not store what it has read; its log tells why', { cause })
  }
}

/** Runs a transaction that only who holds the lease may. */
export type AsHolder = <T>(run: (tx: Transaction) => Promise<T>) => Promise<T>

/** A mailbox that this process reads. */
export interface WatchedMailbox extends ImapSettings {
  deskId: string
  /** Who holds the lease. */
  watcher: string
}

/**
 * One round through the open folder: notes which mails are new, stores each of them, and then moves or marks what is stored. What remains of a round,
 * for whatever reason, is done in the next one: what was stored is only moved, and what the server would not give comes after the others in the end. Gives what
 * the server would not do; null: nothing.
 */
export async function readFolder(services: Services, client: ImapFlow, mailbox: WatchedMailbox): Promise<unknown> {
  const { deskId, watcher } = mailbox
  const asHolder: AsHolder = (run) =>
    command(services, async (tx) => {
      await checkLease(tx, deskId, watcher)
      return run(tx)
    }).catch((error: unknown) => {
      throw error instanceof LeaseLost ? error : new StoringFailed(error)
    })
  await findNewMails(client, mailbox, asHolder)
  let refused: unknown = null
  for (const uid of await uidsOf(services, deskId, false)) {
    try {
      await storeOne(client, mailbox, uid, asHolder)
    } catch (error) {
      if (error instanceof StoringFailed || error instanceof LeaseLost) throw error
      await asHolder((tx) => tx.rows(sql`update imap_mail set tries = tries + 1 where desk_id = ${deskId} and uid = ${uid}`))
      if (!client.usable) throw error
      refused = error
    }
  }
  return (await clear(services, client, mailbox)) ?? refused
}

/** In the order in which they came, but for those that have failed several times: they must not keep the others waiting. */
async function uidsOf({ database }: Services, deskId: string, stored: boolean): Promise<number[]> {
  const rows = await database.rows<{ uid: string }>(sql`select uid from imap_mail where desk_id = ${deskId} and stored = ${stored} order by tries > 2, uid`)
  return rows.map(({ uid }) => Number(uid))
}

async function storeOne(client: ImapFlow, { deskId }: WatchedMailbox, uid: number, asHolder: AsHolder): Promise<void> {
  const mail = await client.fetchOne(String(uid), { uid: true, size: true, source: { start: 0, maxLength: MOST_MAIL_BYTES } }, { uid: true })
  // Somebody else has moved or deleted it.
  if (!mail) return void (await asHolder((tx) => tx.rows(sql`delete from imap_mail where desk_id = ${deskId} and uid = ${uid}`)))
  const { source, size = 0 } = mail
  if (!source) throw new Error('The mail server does not give a mail')
  const raw = source.length < MOST_MAIL_BYTES || size <= source.length ? source : cutMail(source, size)
  await asHolder(async (tx) => {
    await storeMail(tx, { deskId, door: 'IMAP', envelopeFrom: null, envelopeTo: [], raw })
    await tx.rows(sql`update imap_mail set stored = true where desk_id = ${deskId} and uid = ${uid}`)
  })
}

/** Moves or marks what is stored, in steps of a few hundred. Gives why the server would not. */
async function clear(services: Services, client: ImapFlow, { deskId, doneFolder }: WatchedMailbox): Promise<unknown> {
  const stored = await uidsOf(services, deskId, true)
  for (let at = 0; at < stored.length; at += MOST_AT_ONCE) {
    const uids = stored.slice(at, at + MOST_AT_ONCE)
    const refused = doneFolder ? await move(client, uids, doneFolder) : await mark(client, uids)
    if (!client.usable) throw new Error('The connection was lost')
    if (refused) return refused
    await services.database.rows(sql`delete from imap_mail where desk_id = ${deskId} and stored and uid = any(${uids}::bigint[])`)
  }
  return null
}

async function mark(client: ImapFlow, uids: number[]): Promise<unknown> {
  return (await client.messageFlagsAdd(uids, ['\\Seen'], { uid: true })) ? null : new Error('The mail server does not let mails be marked as read')
}

/** Makes the folder when there is none. */
async function move(client: ImapFlow, uids: number[], folder: string): Promise<unknown> {
  if (await client.messageMove(uids, folder, { uid: true })) return null
  try {
    await client.mailboxCreate(folder)
  } catch (error) {
    return error
  }
  return (await client.messageMove(uids, folder, { uid: true })) ? null : new Error(`The mail server does not let mails be moved to the folder "${folder}"`)
}
