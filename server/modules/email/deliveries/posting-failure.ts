const LONGEST = 500

/** Why a mail was not taken, in the mail server's words, on one line. */
export function wordsOf(error: unknown): string {
  const { response, message } = error as { response?: string; message?: string }
  return (response || message || 'The mail could not be sent.').replace(/\p{Cc}+/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST)
}

/** RFC 4954, 6: who sends must sign in first. */
const NOT_SIGNED_IN = 530

/**
 * Whether trying again is in vain: the server refused this mail or its recipient for good (a 5xx, RFC 5321, 4.2.1), or it cannot even be asked, for the mail
 * is larger than it takes or the address not one that it knows. How one signs in can be put right within the day.
 */
export function isFinal(error: unknown): boolean {
  const { code, response, responseCode = 0 } = error as { code?: string; response?: string; responseCode?: number }
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return false
  return !response || (responseCode >= 500 && responseCode !== NOT_SIGNED_IN)
}
