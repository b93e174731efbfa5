import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import sql from 'sql-template-tag'
import type { Door } from '../../../core/door.js'
import type { Services } from '../../../core/services.js'
import { holdLease, releaseLease } from './imap-lease.js'
import type { ImapSettings } from './imap-settings.js'
import { ImapWatcher, type WatcherPace } from './imap-watcher.js'

export interface ImapPace extends WatcherPace {
  /** Between two looks for mailboxes that were added, changed or removed; leases are renewed then. */
  lookSeconds: number
  /** A process that says nothing for so long reads no more. */
  leaseSeconds: number
}

const PACE: ImapPace = { lookSeconds: 10, leaseSeconds: 30, pollSeconds: 60, answerSeconds: 30, firstWaitSeconds: 1, longestWaitSeconds: 300 }

interface Mailbox extends Omit<ImapSettings, 'password'> {
  deskId: string
  password: Buffer | null
  changedAt: string
}

/** Mail that is fetched: a watcher for the mailbox of every desk that has one, in one of all processes. */
export const imapDoor: Door = (services) => openImap(services, PACE)

export async function openImap(services: Services, pace: ImapPace): Promise<{ close(): Promise<void> }> {
  const door = new ImapDoor(services, pace)
  const look = () => door.look().catch((error: unknown) => services.log.warn({ err: error }, 'could not look for mailboxes; it is tried again'))
  const closing = new AbortController()
  const looking = (async () => {
    while (!closing.signal.aborted) {
      await look()
      await sleep(pace.lookSeconds * 1000, undefined, { signal: closing.signal }).catch(() => undefined)
    }
  })()
  return {
    async close() {
      closing.abort()
      await looking
      await door.stopAll()
    },
  }
}

class ImapDoor {
  private readonly watcher = randomUUID()
  private readonly watching = new Map<string, { changedAt: string; watcher: ImapWatcher }>()

  constructor(
    private readonly services: Services,
    private readonly pace: ImapPace,
  ) {}

  /** Keeps the leases of its mailboxes, takes what is free, and begins anew with what was changed. */
  async look(): Promise<void> {
    const mailboxes = await this.services.database.rows<Mailbox>(sql`
      select desk_id as "deskId", imap_host as host, coalesce(imap_port, 993) as port, coalesce(imap_security, 'TLS') as security, coalesce(imap_user, '') as "user",
             imap_password_encrypted as password, imap_folder as folder, imap_done_folder as "doneFolder", changed_at as "changedAt"
        from mailbox where imap_host is not null`)
    for (const [deskId, { changedAt, watcher }] of [...this.watching]) {
      const isUnchanged = mailboxes.some((mailbox) => mailbox.deskId === deskId && mailbox.changedAt === changedAt)
      if (!isUnchanged || watcher.ended) await this.stop(deskId)
    }
    for (const mailbox of mailboxes) {
      const { deskId } = mailbox
      const held = await holdLease(this.services, deskId, this.watcher, this.pace.leaseSeconds)
      if (!held) await this.stop(deskId)
      else if (!this.watching.has(deskId)) await this.begin(mailbox)
    }
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.watching.keys()].map((deskId) => this.stop(deskId)))
  }

  /** What keeps one mailbox from being watched is told of that one, and keeps no other from it. */
  private async begin(mailbox: Mailbox): Promise<void> {
    const { deskId, changedAt } = mailbox
    try {
      const password = mailbox.password ? this.services.secretBox.decrypt(mailbox.password) : ''
      this.watching.set(deskId, { changedAt, watcher: new ImapWatcher(this.services, { ...mailbox, password, watcher: this.watcher }, this.pace) })
    } catch (error) {
      this.services.log.error({ err: error, deskId }, 'the password of a mailbox cannot be decrypted')
      await this.services.database.rows(sql`update imap_state set problem = 'The password that is kept cannot be read. Give it anew.' where desk_id = ${deskId}`)
    }
  }

  private async stop(deskId: string): Promise<void> {
    await this.watching.get(deskId)?.watcher.stop()
    // Where the database does not answer, the lease ends by itself.
    if (this.watching.delete(deskId)) await releaseLease(this.services, deskId, this.watcher).catch(() => undefined)
  }
}
