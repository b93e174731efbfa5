import { setTimeout as sleep } from 'node:timers/promises'
import type { ImapFlow } from 'imapflow'
import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'
import { LeaseLost } from './imap-lease.js'
import { readFolder, StoringFailed, type WatchedMailbox } from './imap-reader.js'
import { connectionTo, wordsOf } from './imap-settings.js'

/** How often and how long a mailbox's watcher waits. */
export interface WatcherPace {
  /** Between two looks at a mailbox that tells of nothing: IDLE can die without a sign. */
  pollSeconds: number
  /** For the answer to a NOOP. */
  answerSeconds: number
  /** Before the first try to connect again; each further one waits twice as long. */
  firstWaitSeconds: number
  /** At most, and always after a wrong password, for servers lock out who comes with it often. */
  longestWaitSeconds: number
}

/** Keeps one connection to one mailbox, and reads it whenever something has come. */
export class ImapWatcher {
  /** Whether it has given up, for another process reads the mailbox. */
  ended = false
  private readonly stopping = new AbortController()
  private readonly running: Promise<void>

  constructor(
    private readonly services: Services,
    private readonly mailbox: WatchedMailbox,
    private readonly pace: WatcherPace,
  ) {
    this.running = this.run()
  }

  /** Lets the mail that is being stored be stored; whoever comes next moves it. */
  async stop(): Promise<void> {
    this.stopping.abort()
    await this.running
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping
    let wait = 0
    while (!signal.aborted && !this.ended) {
      try {
        await this.watch(() => (wait = 0))
      } catch (error) {
        this.ended = error instanceof LeaseLost
        if (signal.aborted || this.ended) return
        wait = isSignInRefused(error) ? this.pace.longestWaitSeconds : Math.min(wait * 2 || this.pace.firstWaitSeconds, this.pace.longestWaitSeconds)
        await this.note(error)
        await sleep(wait * 1000, undefined, { signal }).catch(() => undefined)
      }
    }
  }

  /** Connects and reads the folder, again and again, until the connection ends or it is told to stop. */
  private async watch(onSuccess: () => void): Promise<void> {
    const { signal } = this.stopping
    const client = connectionTo(this.mailbox)
    let lost: unknown
    let news = new AbortController()
    client.on('error', (error) => (lost = error))
    client.on('exists', () => news.abort())
    client.on('close', () => news.abort())
    const hangUp = () => client.close()
    signal.addEventListener('abort', hangUp)
    try {
      await client.connect()
      await client.mailboxOpen(this.mailbox.folder)
      while (client.usable) {
        news = new AbortController()
        await this.note(await readFolder(this.services, client, this.mailbox))
        onSuccess()
        client.idle().catch(() => undefined)
        await sleep(this.pace.pollSeconds * 1000, undefined, { signal: news.signal }).catch(() => undefined)
        if (client.usable) await this.checkAlive(client)
      }
      throw new Error(client.byeReason || 'The mail server closed the connection')
    } catch (error) {
      throw lost ?? error
    } finally {
      signal.removeEventListener('abort', hangUp)
      client.close()
    }
  }

  /** A connection that is dead on the way takes what is sent and answers nothing. */
  private async checkAlive(client: ImapFlow): Promise<void> {
    const answered = new AbortController()
    const late = sleep(this.pace.answerSeconds * 1000, true, { signal: answered.signal }).catch(() => false)
    const isLate = await Promise.race([client.noop().then(() => false), late])
    answered.abort()
    if (isLate) throw new Error('The mail server no longer answers')
  }

  /** Writes down how it went, for the settings and for the log. Null: well. */
  private async note(error: unknown): Promise<void> {
    const { deskId, watcher } = this.mailbox
    const problem = error ? wordsOf(error, this.mailbox) : null
    if (problem) this.services.log.warn({ deskId, problem, err: error instanceof StoringFailed ? error.cause : undefined }, 'not all is well with the mailbox of a desk; it is tried again')
    await this.services.database
      .rows(sql`update imap_state set problem = ${problem}, checked_at = clock_timestamp() where desk_id = ${deskId} and watcher = ${watcher}`)
      .catch((reason: unknown) => this.services.log.warn({ err: reason }, 'could not write down how reading a mailbox went'))
  }
}

function isSignInRefused(error: unknown): boolean {
  return error instanceof Error && 'authenticationFailed' in error
}
