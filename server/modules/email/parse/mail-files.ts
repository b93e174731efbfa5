import type { MailPart } from './mail-parts.js'
import type { MailAttachment } from './parsed-mail.js'
import { openMail } from './raw-mail.js'
import { singleLine } from './storable-text.js'
import { readTnef } from './tnef.js'

const LONGEST_NAME = 200

/** The mail's files, and the text that one of them holds for lack of any other. */
export interface MailFiles {
  files: MailAttachment[]
  textInside: string
}

/**
 * What is no file for anyone to read: what servers tell each other, a second form of the text for programs that are not here, and what programs sign with
 * by themselves: its certificate or key holds the writer's address, which of an operator is not for the client.
 */
const NO_FILES = new Set([
  'application/pkcs7-signature', 'application/x-pkcs7-signature', 'application/pgp-signature', 'application/pgp-keys',
  'message/delivery-status', 'message/global-delivery-status', 'message/disposition-notification', 'text/rfc822-headers', 'text/x-amp-html', 'text/watch-html',
])

/**
 * Each part as a file with a name. winmail.dat is unpacked, unless it cannot be; where it holds all that was written, in a form that is not
 * read here (RTF), it goes along besides.
 */
export function mailFiles(parts: MailPart[], hasText: boolean): MailFiles {
  const found: MailFiles = { files: [], textInside: '' }
  for (const part of parts) {
    if (NO_FILES.has(part.type)) continue
    const tnef = isTnef(part) ? readTnef(part.bytes) : null
    if (!tnef || (!hasText && tnef.text === '')) found.files.push({ fileName: nameOf(part), contentId: part.contentId, bytes: part.bytes })
    if (!tnef) continue
    found.textInside ||= tnef.text
    found.files.push(...tnef.attachments.map(({ name, contentId, bytes }) => ({ fileName: singleLine(name, LONGEST_NAME) || 'attachment', contentId, bytes })))
  }
  return found
}

const isTnef = ({ type, name }: MailPart) => type === 'application/ms-tnef' || type === 'application/vnd.ms-tnef' || /^winmail\.dat$/i.test(name)

function nameOf({ type, name, bytes }: MailPart): string {
  const given = singleLine(name, LONGEST_NAME)
  if (given !== '') return given
  if (type === 'text/calendar') return 'invite.ics'
  if (type === 'message/rfc822') return `${subjectOf(bytes)}.eml`
  return `attachment${extensionOf(type)}`
}

/** Where the type is the usual one, its second half is the usual ending. */
function extensionOf(type: string): string {
  const known = /^(?:image|audio|video)\/([a-z0-9]{2,5})$/.exec(type)?.[1] ?? { 'application/pdf': 'pdf', 'text/plain': 'txt', 'text/html': 'html', 'text/csv': 'csv' }[type]
  return known ? `.${known}` : ''
}

function subjectOf(bytes: Buffer): string {
  try {
    return singleLine(openMail(bytes).headers.first('subject') ?? '', LONGEST_NAME).replace(/[\\/:*?"<>|]/g, '-') || 'message'
  } catch {
    return 'message'
  }
}
