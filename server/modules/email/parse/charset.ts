import { TextDecoder } from 'node:util'

const UTF8_LABELS = /^(?:(?:unicode-1-1-)?utf-?8|(?:us-?)?ascii|ansi_x3\.4-19\d\d)$/

/** Names that mail uses and the Encoding Standard has not got, or has with another meaning. */
const aliases: Record<string, string> = {
  'utf-16': 'utf-16be',
  'cp932': 'shift_jis',
  'cp936': 'gb18030',
  'iso-2022-jp-ms': 'iso-2022-jp',
  'cp50220': 'iso-2022-jp',
  'cp50221': 'iso-2022-jp',
  'cp949': 'euc-kr',
  'cp950': 'big5',
  'x-mac-roman': 'macintosh',
  'latin-1': 'iso-8859-1',
  'latin-2': 'iso-8859-2',
}

/** Several bytes to a character, in which text of a few characters may be valid UTF-8 by chance. */
const MULTI_BYTE = /^(?:gb|big5|euc-|shift_jis)/
/** Made of bytes that are ASCII, and so UTF-8, one by one. */
const WIDE = /^(?:iso-2022|utf-16)/

/**
 * The text that the bytes are, whatever the mail says of them: valid UTF-8 is taken for UTF-8, since nothing else looks like it,
 * then the charset that is named counts, and last windows-1252, which reads anything. Never throws.
 */
export function decodeText(bytes: Uint8Array, label?: string | null): string {
  const declared = decoderOf(label, bytes)
  if (declared && WIDE.test(declared.encoding)) return new TextDecoder(declared.encoding).decode(bytes)
  if (declared && MULTI_BYTE.test(declared.encoding)) {
    const text = attempt(declared, bytes)
    if (text !== null) return text
  }
  const utf8 = attempt(new TextDecoder('utf-8', { fatal: true }), bytes)
  if (utf8 !== null) return utf8
  const encoding = declared?.encoding ?? lenientDefault(bytes)
  return encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes)
}

/** What stands at 80 to 9F; Node's own decoder gives control characters there. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!)
}

/** Where an HTML says it, within what a browser looks at before it begins to read (HTML Standard, 13.2.3.2). */
const META_CHARSET = /<meta\s[^>]{0,500}?charset\s*=\s*["']?([\w:.-]{1,40})/i
const PRESCANNED = 1_024

/** The charset that an HTML names itself; null when it names none. */
export function charsetInHtml(bytes: Uint8Array): string | null {
  return META_CHARSET.exec(Buffer.from(bytes.subarray(0, PRESCANNED)).toString('latin1'))?.[1] ?? null
}

/** Raw bytes in a header are UTF-8 (RFC 6532, 3.2), or else in the charset of the text below, as mail programs did before. */
export function decodeHeader(bytes: Uint8Array, textLabel: string | null): string {
  return attempt(new TextDecoder('utf-8', { fatal: true }), bytes) ?? decodeText(bytes, textLabel)
}

function decoderOf(label: string | null | undefined, bytes: Uint8Array): TextDecoder | null {
  // RFC 2231 lets a language follow: utf-8*en.
  const name = label?.trim().toLowerCase().replace(/["']/g, '').replace(/\*.*$/s, '').slice(0, 60)
  if (!name || UTF8_LABELS.test(name)) return null
  if (name === 'utf-16' && bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true })
  try {
    return new TextDecoder(aliases[name] ?? name, { fatal: true })
  } catch {
    return null
  }
}

function attempt(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 with a few broken bytes stays UTF-8: where most of what is not ASCII reads as such, windows-1252 would spoil the rest. */
function lenientDefault(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 65_536)
  const text = new TextDecoder().decode(sample)
  const broken = text.split('\ufffd').length - 1
  const whole = (text.match(/[^\u0000-\u007f\ufffd]/g) ?? []).length
  return whole > broken ? 'utf-8' : 'windows-1252'
}
