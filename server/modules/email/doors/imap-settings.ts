import { ImapFlow } from 'imapflow'
import { MOST_MAIL_BYTES } from '../incoming/store-mail.js'

/** Where a desk's mails are fetched from. */
export interface ImapSettings {
  host: string
  port: number
  /** TLS from the first byte; STARTTLS, which must succeed before anything is told; or NONE, which an admin has chosen knowing that the password is sent openly. */
  security: 'TLS' | 'STARTTLS' | 'NONE'
  user: string
  password: string
  folder: string
  /** Where mails go that are stored; null: they stay, marked as read. */
  doneFolder: string | null
}

const CONNECT_MILLISECONDS = 15_000
const SILENCE_MILLISECONDS = 90_000

/** A connection that is not open yet. Certificates are checked against those that Node trusts (NODE_EXTRA_CA_CERTS adds one's own). */
export function connectionTo({ host, port, security, user, password }: ImapSettings): ImapFlow {
  return new ImapFlow({
    host,
    port,
    secure: security === 'TLS',
    ...(security !== 'TLS' && { doSTARTTLS: security === 'STARTTLS' }),
    auth: { user, pass: password },
    clientInfo: { name: 'Helpdesk' },
    logger: false,
    disableAutoIdle: true,
    disableCompression: true,
    connectionTimeout: CONNECT_MILLISECONDS,
    greetingTimeout: CONNECT_MILLISECONDS,
    socketTimeout: SILENCE_MILLISECONDS,
    maxLiteralSize: MOST_MAIL_BYTES + 1024,
    maxResponseSize: MOST_MAIL_BYTES + 1024 * 1024,
  })
}

/** What an IMAP server or the way to it has against us, in its words: one line, at most 300 characters, without the password. */
export function wordsOf(error: unknown, { password }: Pick<ImapSettings, 'password'>): string {
  const { responseText, response, message } = error as { responseText?: string; response?: unknown; message?: string }
  const said = responseText || (typeof response === 'string' && response) || message || 'The connection failed'
  const words = password ? said.replaceAll(password, '…') : said
  return words.replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, 300)
}
