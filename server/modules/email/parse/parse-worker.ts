import { parentPort } from 'node:worker_threads'
import type { Answer } from './mail-parser.js'
import { parseMail } from './parse-mail.js'
import { UnreadableMail } from './unreadable-mail.js'

/** The thread behind MailParser: one mail in, one answer out. */
parentPort!.on('message', (raw: Uint8Array) => {
  void answerTo(raw).then((answer) => parentPort!.postMessage(answer))
})

async function answerTo(raw: Uint8Array): Promise<Answer> {
  try {
    return { mail: await parseMail(raw) }
  } catch (error) {
    if (error instanceof UnreadableMail) return { unreadable: error.message }
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
