import { texts } from './texts'
import type { Say, Text } from './useText'

/** What the server did not do, and why: an error of a request, a user error, or an upload's. */
export interface Refusal {
  code: string
  /** The server's own words, in English. */
  message: string
  field?: readonly string[] | null
  requestId?: string | null
}

const words: Record<string, Text> = {
  OFFLINE: texts.offline,
  SERVER: texts.fault,
  INTERNAL_SERVER_ERROR: texts.fault,
  UNKNOWN: texts.fault,
  TOO_SLOW: texts.fault,
  GRAPHQL_VALIDATION_FAILED: texts.outdated,
  UNAUTHENTICATED: texts.signedOut,
  RATE_LIMITED: texts.rateLimited,
  DISABLED: texts.disabled,
  NOT_FOUND: texts.gone,
  NOT_ALLOWED: texts.notAllowed,
  INVALID: texts.unreadable,
  BAD_USER_INPUT: texts.unreadable,
  CONFLICT: texts.conflict,
}

/**
 * Says a refusal in the language of the page. `own` has the words of the screen for some codes, or for a code at a field, as in
 * 'TOO_LONG title'. Only what nobody has words for is said as the server says it.
 */
export function refusalText(say: Say, { code, message, field, requestId }: Refusal, own: Record<string, Text> = {}): string {
  const mine = own[`${code} ${field?.at(-1) ?? ''}`] ?? own[code]
  // What a person can put right needs no support, and no request to quote to it.
  if (mine) return say(mine)
  const said = words[code] ? say(words[code]) : message
  return requestId ? `${said} ${say(texts.requestId, { id: requestId })}` : said
}
