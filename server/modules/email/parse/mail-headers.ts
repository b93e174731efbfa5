import { decodeHeader } from './charset.js'
import { decodeWords } from './encoded-words.js'

/** Past this, a value is cut: no honest header is as long, and what reads values may look at each character more than once. */
const LONGEST_VALUE = 65_536

const TEXT_CHARSET = /^content-type:.{0,500}?\bcharset\s?=\s?"?([\w:.-]{1,40})/is

/** The header fields of a mail or of one of its parts, as they stand: in order, doubled ones included. */
export class MailHeaders {
  private readonly fields = new Map<string, string[]>()
  private mime = ''

  /** `block` holds the bytes of the header block, one to a character (latin1). */
  constructor(block: string) {
    const fields: string[][] = []
    for (const line of block.split(/\r?\n/)) {
      if (/^[ \t]/.test(line)) fields.at(-1)?.push(line.trim())
      else fields.push([line])
    }
    const unfolded = fields.map((lines) => lines.join(' '))
    const textCharset = unfolded.map((field) => TEXT_CHARSET.exec(field)?.[1]).find(Boolean) ?? null
    for (const field of unfolded) this.add(field, textCharset)
  }

  get size(): number {
    return this.fields.size
  }

  has(name: string): boolean {
    return this.fields.has(name)
  }

  /** Unfolded, with encoded words still encoded: addresses must be told apart before anything in them is decoded. */
  encoded(name: string): string[] {
    return this.fields.get(name) ?? []
  }

  /** Unfolded and decoded; null when there is no such field. */
  first(name: string): string | null {
    const value = this.encoded(name)[0]
    return value === undefined ? null : decodeWords(value)
  }

  /** The fields that say how the body is to be read (RFC 2045), as a header block of their own, one byte to a character. */
  get mimeBlock(): string {
    return this.mime
  }

  private add(line: string, textCharset: string | null): void {
    const colon = line.indexOf(':')
    if (colon < 1) return
    const name = line.slice(0, colon).trim().toLowerCase()
    const value = decodeHeader(Buffer.from(line.slice(colon + 1, colon + 1 + LONGEST_VALUE), 'latin1'), textCharset).trim()
    if (name.startsWith('content-')) this.mime += `${line.slice(0, colon + 1 + LONGEST_VALUE)}\r\n`
    const values = this.fields.get(name)
    if (values) values.push(value)
    else this.fields.set(name, [value])
  }
}
