const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const MOMENT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z/g
const LINK_TOKEN = /(?<=\/helpdesk\/ticket\/)[\w-]{43}/g

/**
 * Makes what two worlds answered comparable: cursors are opened; ids and tokens are numbered as they appear; a moment becomes the
 * number of boundaries (RFC 3339, ascending) before it, so that what happened between the same two boundaries is alike.
 */
export function comparable(answers: unknown, boundaries: string[]): unknown {
  const seen = new Map<string, string>()
  const numbered = (kind: string) => (text: string) => {
    if (!seen.has(text)) seen.set(text, `${kind} ${seen.size + 1}`)
    return seen.get(text)!
  }
  const text = JSON.stringify(answers, (key, value: unknown) => (typeof value === 'string' && /cursor$/i.test(key) ? JSON.parse(Buffer.from(value, 'base64url').toString()) : value))
  return JSON.parse(
    text
      .replace(LINK_TOKEN, numbered('token'))
      .replace(UUID, numbered('id'))
      .replace(MOMENT, (moment) => `after boundary ${boundaries.filter((boundary) => boundary <= moment).length}`),
  )
}
