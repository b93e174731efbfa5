import type { MailHeaders } from './mail-headers.js'

const ID = /<[^<>\s\u0000-\u001f\u007f]{1,996}>/g
const MOST = 100

/** All identifiers in the fields of that name, with angle brackets, each once; of more than 100 the first and the last are kept. */
export function messageIds(headers: MailHeaders, name: string): string[] {
  const ids = [...new Set(headers.encoded(name).flatMap((value) => value.match(ID) ?? []))]
  return ids.length > MOST ? [ids[0]!, ...ids.slice(1 - MOST)] : ids
}

/** The mail's own Message-ID with angle brackets, which some senders forget; null when there is none that could be told again. */
export function messageIdOf(headers: MailHeaders): string | null {
  const [value = ''] = headers.encoded('message-id')
  const [id] = value.match(ID) ?? []
  if (id) return id
  return /^[^<>\s\u0000-\u001f\u007f]{3,996}$/.test(value) ? `<${value}>` : null
}
