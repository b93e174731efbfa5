import { createHash } from 'node:crypto'

const LONGEST_HEADER = 256 * 1024
const LONGEST_KEY = 500

/** What a mail is known by when it comes again. */
export interface MessageKey {
  /** Its Message-ID; where it has none, the hash of its bytes. */
  key: string
  /** Of what follows the header, which relays do not change but for empty lines at its end (RFC 6376, 3.4.3). */
  bodyHash: Buffer
}

/** Reads it off the raw bytes, before anything is parsed: a mail that cannot be parsed is stored once, too. */
export function messageKeyOf(raw: Buffer): MessageKey {
  const { header, body } = split(raw)
  const bodyHash = createHash('sha256').update(withoutEmptyEnd(body)).digest()
  const unfolded = header.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ')
  const [, value = ''] = /^message-id[ \t]*:([^\n]*)$/im.exec(unfolded) ?? []
  const messageId = value.replaceAll('\0', '').trim()
  if (messageId && messageId.length <= LONGEST_KEY) return { key: messageId, bodyHash }
  return { key: `sha256:${createHash('sha256').update(raw).digest('hex')}`, bodyHash }
}

const WHITE_SPACE = new Set([...' \t\r\n'].map((character) => character.charCodeAt(0)))

function withoutEmptyEnd(body: Buffer): Buffer {
  return body.subarray(0, body.findLastIndex((byte) => !WHITE_SPACE.has(byte)) + 1)
}

function split(raw: Buffer): { header: string; body: Buffer } {
  const ends = ['\r\n\r\n', '\n\n', '\r\r'].map((blank) => ({ at: raw.indexOf(blank), length: blank.length })).filter(({ at }) => at >= 0)
  const end = ends.sort((a, b) => a.at - b.at)[0] ?? { at: raw.length, length: 0 }
  return { header: raw.subarray(0, Math.min(end.at, LONGEST_HEADER)).toString('latin1'), body: raw.subarray(end.at + end.length) }
}
