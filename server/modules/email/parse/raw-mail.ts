import { MailHeaders } from './mail-headers.js'
import { UnreadableMail } from './unreadable-mail.js'

const CR = 0x0d
const LF = 0x0a

/** A mail in the shape that every reader of MIME expects: a header block, an empty line, a body. */
export interface RawMail {
  headers: MailHeaders
  /** What tells how to read the body, and the body: the other fields are read here alone, and cost a MIME reader time. */
  bytes: Buffer
  body: Buffer
}

/**
 * Mends what some senders and exports do to a whole mail: lines that end in CR alone, empty lines or an mbox line at its head,
 * a body that follows the header without an empty line.
 *
 * @throws UnreadableMail when there is neither header nor text
 */
export function openMail(raw: Uint8Array): RawMail {
  const bytes = withoutPreamble(withLineFeeds(raw))
  const end = headerEnd(bytes)
  const body = withoutEmptyLine(bytes.subarray(end))
  const headers = new MailHeaders(bytes.toString('latin1', 0, end))
  if (headers.size === 0 && isBlank(body)) throw new UnreadableMail('The mail is empty: it has no header and no text.')
  return { headers, bytes: Buffer.concat([Buffer.from(`${headers.mimeBlock}\r\n`, 'latin1'), body]), body }
}

function withLineFeeds(raw: Uint8Array): Buffer {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  if (bytes.includes(LF) || !bytes.includes(CR)) return bytes
  return Buffer.from(bytes.map((byte) => (byte === CR ? LF : byte)))
}

function withoutPreamble(bytes: Buffer): Buffer {
  let start = bytes.subarray(0, 3).equals(Buffer.from('\ufeff')) ? 3 : 0
  while (bytes[start] === CR || bytes[start] === LF) start++
  const line = bytes.toString('latin1', start, lineEnd(bytes, start))
  return bytes.subarray(/^>?From [^:]{1,500} \d\d:\d\d/.test(line) ? lineEnd(bytes, start) : start)
}

/** Where the first line stands that is neither a field nor the continuation of one. */
function headerEnd(bytes: Buffer): number {
  let start = 0
  while (start < bytes.length) {
    const next = lineEnd(bytes, start)
    const continues = start > 0 && (bytes[start] === 0x20 || bytes[start] === 0x09)
    if (!continues && !/^[!-9;-~]+[ \t]*:/.test(bytes.toString('latin1', start, Math.min(next, start + 200)))) return start
    start = next
  }
  return bytes.length
}

function lineEnd(bytes: Buffer, start: number): number {
  const feed = bytes.indexOf(LF, start)
  return feed === -1 ? bytes.length : feed + 1
}

function withoutEmptyLine(bytes: Buffer): Buffer {
  if (bytes[0] === LF) return bytes.subarray(1)
  return bytes[0] === CR && bytes[1] === LF ? bytes.subarray(2) : bytes
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte <= 0x20)
}
