const LONGEST = 500

/** Why a mail was not taken, in the mail server's words, on one line. */
export function wordsOf(error: unknown): string {
  const { response, message } = error as { response?: string; message?: string }
  return (response || message || 'The mail could not be sent.').replace(/\p{Cc}+/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST)
}

/**
 * Whether trying again is in vain: the server refused this mail or its recipient for good (a 5xx, RFC 5321, 4.2.1). A password that is wrong can be put
 * right within the day.
 */
export function isFinal(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number }
  return responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
}
