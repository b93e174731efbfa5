import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ParsedMail } from './parsed-mail.js'
import { UnreadableMail } from './unreadable-mail.js'

const DEADLINE_SECONDS = 20
const MEMORY_MB = 512

/** Says nothing of the mail, which can be read after the next start. */
const STOPPED = 'The reader of mails is stopped.'

/** What the worker answers to each mail. */
export type Answer = { mail: ParsedMail } | { unreadable: string } | { error: string }

/**
 * Reads mails one after the other in a thread of its own, which it starts with the first and keeps for the next. A mail that takes too long
 * or too much memory costs the thread, not the process.
 */
export class MailParser {
  private worker: Worker | null = null
  private turn: Promise<unknown> = Promise.resolve()
  private stopped = false

  constructor(private readonly deadlineSeconds = DEADLINE_SECONDS, private readonly file = workerFile()) {}

  /** @throws UnreadableMail when there is nothing in the mail to read, or when reading it takes more than 20 seconds or 512 MB */
  parse(raw: Uint8Array): Promise<ParsedMail> {
    const result = this.turn.then(() => this.parseNow(raw))
    this.turn = result.catch(() => undefined)
    return result
  }

  /** Ends the thread. A mail that is being read is given up. */
  async stop(): Promise<void> {
    this.stopped = true
    await this.worker?.terminate()
  }

  private async parseNow(raw: Uint8Array): Promise<ParsedMail> {
    if (this.stopped) throw new Error(STOPPED)
    const answer = await this.answerTo(raw)
    if ('mail' in answer) return answer.mail
    if ('unreadable' in answer) throw new UnreadableMail(answer.unreadable)
    throw new Error(answer.error)
  }

  private answerTo(raw: Uint8Array): Promise<Answer> {
    const worker = (this.worker ??= this.start())
    return new Promise<Answer>((resolve, reject) => {
      const onMessage = (answer: Answer) => {
        done()
        resolve(answer)
      }
      const onError = (error: NodeJS.ErrnoException) => giveUp(failureOf(error))
      const onExit = () => giveUp(this.stopped ? new Error(STOPPED) : new UnreadableMail('The reader of mails ended while it read the mail.'))
      const onTime = () => giveUp(new UnreadableMail(`The mail took longer than ${this.deadlineSeconds} seconds to read.`))
      const timer = setTimeout(onTime, this.deadlineSeconds * 1000)
      const done = () => {
        clearTimeout(timer)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref()
      }
      const giveUp = (error: Error) => {
        done()
        if (this.worker === worker) this.worker = null
        void worker.terminate()
        reject(error)
      }
      worker.on('message', onMessage).on('error', onError).on('exit', onExit).ref()
      // A copy of its own can be handed over; of a buffer's slice, all that the buffer holds would be copied.
      const given = new Uint8Array(raw)
      worker.postMessage(given, [given.buffer])
    })
  }

  private start(): Worker {
    const worker = new Worker(this.file, {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      // In development and in tests there is only this TypeScript, which the thread must be taught to read.
      execArgv: extname(this.file) === '.ts' ? ['--import', '@oxc-node/core/register'] : [],
    })
    // Between two mails nobody listens: a thread that ends then is missed by the next mail, which starts another.
    worker.on('error', () => undefined).on('exit', () => {
      if (this.worker === worker) this.worker = null
    })
    worker.unref()
    return worker
  }
}

function failureOf(error: NodeJS.ErrnoException): Error {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return new UnreadableMail(`The mail took more than ${MEMORY_MB} MB of memory to read.`)
  return error
}

/** Beside this file, in the form in which it runs itself. */
const workerFile = () => join(import.meta.dirname, `parse-worker${extname(import.meta.filename)}`)
