/** What PostgreSQL can keep as text: without NUL, and with no half of a surrogate pair. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\ufffd')
}

/** On one line of at most `longest` characters, without control characters and those that turn the direction of what follows. */
export function singleLine(text: string, longest: number): string {
  const plain = storableText(text).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
  return storableText(plain.replace(/ {2,}/g, ' ').trim().slice(0, longest)).trim()
}

/** The first `longest` bytes of it in UTF-8, never ending in the middle of a character. */
export function firstBytes(text: string, longest: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= longest) return text
  let end = longest
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end--
  return bytes.toString('utf8', 0, end)
}
