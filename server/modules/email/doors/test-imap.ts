import { setTimeout as sleep } from 'node:timers/promises'
import { connectionTo, wordsOf, type ImapSettings } from './imap-settings.js'

const MOST_SECONDS = 15

/** Signs in, looks into the folder and changes nothing. Throws an Error with the server's words, or when it takes longer than 15 seconds. */
export async function testImap(settings: ImapSettings): Promise<{ folder: string; mails: number }> {
  const client = connectionTo(settings)
  client.on('error', () => undefined)
  const inTime = new AbortController()
  const late = sleep(MOST_SECONDS * 1000, undefined, { signal: inTime.signal }).then(() => {
    throw new Error(`There was no answer within ${MOST_SECONDS} seconds`)
  })
  try {
    return await Promise.race([look(), late])
  } catch (error) {
    throw new Error(wordsOf(error, settings), { cause: error })
  } finally {
    inTime.abort()
    late.catch(() => undefined)
    client.close()
  }

  async function look() {
    await client.connect()
    const { path, exists } = await client.mailboxOpen(settings.folder, { readOnly: true })
    return { folder: path, mails: exists }
  }
}
