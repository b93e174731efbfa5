import type { MailHeaders } from './mail-headers.js'

const ID = /<[^<>\s\p{Cc}\p{Surrogate}]{1,996}>/gu
const MOST = 100
/** An index holds no longer one. */
const LONGEST_BYTES = 2_000

/** The first identifier that a text names, with angle brackets; null when it names none. */
export function messageIdIn(text: string): string | null {
  return idsIn(text)[0] ?? null
}

/** All identifiers in the fields of that name, with angle brackets, each once; of more than 100 the first and the last are kept. */
export function messageIds(headers: MailHeaders, name: string): string[] {
  const ids = [...new Set(headers.encoded(name).flatMap(idsIn))]
  return ids.length > MOST ? [ids[0]!, ...ids.slice(1 - MOST)] : ids
}

/** The mail's own Message-ID with angle brackets, which some senders forget; null when there is none that could be told again. */
export function messageIdOf(headers: MailHeaders): string | null {
  const [value = ''] = headers.encoded('message-id')
  const bare = `<${value}>`
  return messageIdIn(value) ?? (value.length >= 3 && messageIdIn(bare) === bare ? bare : null)
}

function idsIn(text: string): string[] {
  return (text.match(ID) ?? []).filter((id) => Buffer.byteLength(id) <= LONGEST_BYTES)
}
