import { sameText, type SecretBox } from '../../../core/secret-box.js'
import { longId, shortId, toBase32 } from './base32.js'

const SEAL_CHARACTERS = 16
const OURS = /^<([0-9a-v]{26})\.([0-9a-v]{26}|new)\.([0-9a-v]{16})@[^<>@\s]+>$/

/**
 * The Message-ID of the mail about a comment, or about a new ticket where there is none. It is the same at each try (PROMISES.md 3), and sealed, so
 * that an answer that names it shows that its writer has had the mail.
 */
export function messageIdOf(secretBox: SecretBox, mailboxAddress: string, ticketId: string, commentId: string | null): string {
  const what = `${shortId(ticketId)}.${commentId ? shortId(commentId) : 'new'}`
  return `<${what}.${sealOf(secretBox, what)}@${mailboxAddress.slice(mailboxAddress.lastIndexOf('@') + 1)}>`
}

/** The ticket that a Message-ID of ours is about; null for one that is not ours. Some mail programs change the case. */
export function ticketOfMessageId(secretBox: SecretBox, messageId: string): string | null {
  const [, ticket, comment, seal] = OURS.exec(messageId.toLowerCase()) ?? []
  if (!ticket || !seal || !sameText(seal, sealOf(secretBox, `${ticket}.${comment}`))) return null
  return longId(ticket)
}

function sealOf(secretBox: SecretBox, what: string): string {
  return toBase32(secretBox.seal(`message ${what}`)).slice(0, SEAL_CHARACTERS)
}
