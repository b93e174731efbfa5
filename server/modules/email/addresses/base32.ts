const DIGITS = '0123456789abcdefghijklmnopqrstuv'

/** Bytes as lower-case base32hex without padding (RFC 4648, section 7): what comes back in other case is still the same. */
export function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => DIGITS[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** An id as 26 characters of base32. */
export function shortId(uuid: string): string {
  return toBase32(Buffer.from(uuid.replaceAll('-', ''), 'hex'))
}

/** The id behind 26 characters; null when they are none. */
export function longId(text: string): string | null {
  if (!/^[0-9a-v]{26}$/.test(text)) return null
  const bits = [...text].map((digit) => DIGITS.indexOf(digit).toString(2).padStart(5, '0')).join('')
  const hex = (bits.slice(0, 128).match(/.{4}/g) ?? []).map((four) => Number.parseInt(four, 2).toString(16)).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
