import { decodeText } from './charset.js'

const WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?\r\n]*)\?=/gi

/**
 * A header's value with its encoded words read (RFC 2047). Neighbours in one charset are joined before they are decoded, since many
 * senders cut in the middle of a character; spaces are let pass inside a word, and what is no encoded word stays as it is.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value
  let text = ''
  let end = 0
  let run: { charset: string; bytes: Buffer[] } | null = null
  const finish = () => {
    if (run) text += decodeText(Buffer.concat(run.bytes), run.charset)
    run = null
  }
  for (const match of value.matchAll(WORD)) {
    const [whole, charset, encoding, encoded] = match as unknown as [string, string, string, string]
    const between = value.slice(end, match.index)
    const joins = run !== null && between.trim() === ''
    if (!joins || run!.charset !== charset.toLowerCase()) finish()
    if (!joins) text += between
    run ??= { charset: charset.toLowerCase(), bytes: [] }
    run.bytes.push(encoding.toLowerCase() === 'b' ? Buffer.from(encoded, 'base64') : quoted(encoded))
    end = match.index + whole.length
  }
  finish()
  return text + value.slice(end)
}

function quoted(encoded: string): Buffer {
  const text = encoded.replaceAll('_', ' ').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(text, 'latin1')
}
