import type { ImapFlow, SearchObject } from 'imapflow'
import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import type { AsHolder, WatchedMailbox } from './imap-reader.js'

interface State {
  source: string | null
  beganAt: string | null
  uidValidity: string | null
  lastUid: string
}

const DAY_MILLISECONDS = 86_400_000

/**
 * Notes which mails of the open folder are to be stored. Of a folder that was never read before, the unread ones; from then on, everything above the
 * last UID, read or not. When the server has given all mails new UIDs (RFC 9051, 2.3.1.1), what is unread or has come since the beginning
 * is taken once more, and known ones are known by their Message-ID.
 */
export async function findNewMails(client: ImapFlow, { deskId, host, user, folder }: WatchedMailbox, asHolder: AsHolder): Promise<void> {
  if (!client.mailbox) throw new Error('The folder is not open')
  const source = JSON.stringify([host.toLowerCase(), user, folder])
  const uidValidity = client.mailbox.uidValidity.toString()
  const state = await asHolder((tx) => stateOf(tx, deskId))
  const isNew = state.source !== source
  const isSame = !isNew && state.uidValidity === uidValidity
  const lastUid = isSame ? Number(state.lastUid) : 0
  const found = await client.search(isSame ? { uid: `${lastUid + 1}:*` } : isNew ? { seen: false } : anewSince(state.beganAt!), { uid: true })
  if (!found) throw new Error('The mail server does not let mails be searched')
  // Past the end of the folder, n:* is its last mail all the same.
  const uids = found.filter((uid) => uid > lastUid)
  if (isSame && !uids.length) return
  // Of a folder as it was opened; what has come since then is looked at again.
  const last = isSame ? uids.reduce((highest, uid) => Math.max(highest, uid)) : client.mailbox.uidNext - 1
  await asHolder(async (tx) => {
    if (!isSame) await tx.rows(sql`delete from imap_mail where desk_id = ${deskId}`)
    await tx.rows(sql`insert into imap_mail (desk_id, uid) select ${deskId}, unnest(${uids}::bigint[]) on conflict do nothing`)
    await tx.rows(sql`
      update imap_state set source = ${source}, uid_validity = ${uidValidity}, last_uid = ${last},
             began_at = case when ${isNew} then clock_timestamp() else began_at end
       where desk_id = ${deskId}`)
  })
}

async function stateOf(tx: Transaction, deskId: string): Promise<State> {
  const [state] = await tx.rows<State>(sql`
    select source, began_at as "beganAt", uid_validity as "uidValidity", last_uid as "lastUid" from imap_state where desk_id = ${deskId}`)
  return state!
}

/** Servers compare days, in a time zone of their own (RFC 9051, 6.4.4). */
function anewSince(beganAt: string): SearchObject {
  return { or: [{ seen: false }, { since: new Date(Date.parse(beganAt) - DAY_MILLISECONDS) }] }
}
