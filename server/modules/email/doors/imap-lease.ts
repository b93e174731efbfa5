import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import type { Services } from '../../../core/services.js'

/** Another process reads this mailbox now. */
export class LeaseLost extends Error {
  override name = 'LeaseLost'
}

/** Takes the right to read a desk's mailbox, or keeps it for so many seconds from now, by the database's clock. False while it is another's. */
export async function holdLease({ database }: Services, deskId: string, watcher: string, seconds: number): Promise<boolean> {
  const held = await database.rows(sql`
    insert into imap_state (desk_id, watcher, watched_until) values (${deskId}, ${watcher}, clock_timestamp() + make_interval(secs => ${seconds}))
    on conflict (desk_id) do update set watcher = excluded.watcher, watched_until = excluded.watched_until
      where imap_state.watcher = excluded.watcher or imap_state.watched_until is null or imap_state.watched_until < clock_timestamp()
    returning desk_id`)
  return held.length > 0
}

/** Lets another process read at once. */
export async function releaseLease({ database }: Services, deskId: string, watcher: string): Promise<void> {
  await database.rows(sql`update imap_state set watched_until = null where desk_id = ${deskId} and watcher = ${watcher}`)
}

/** Locks a mailbox's state for what is written about it, and makes sure that it is still this process's to read: one that was paused may have been replaced. */
export async function checkLease(tx: Transaction, deskId: string, watcher: string): Promise<void> {
  const held = await tx.rows(sql`select desk_id from imap_state where desk_id = ${deskId} and watcher = ${watcher} for update`)
  if (!held.length) throw new LeaseLost()
}
