import { readRequestError } from '../../../../web-shared/apollo/request-error'

/** Why something was refused: at the text when it is about the text, else for the whole composer. */
export interface SendFailure { atText?: string; message?: string }

/** From a userErrors entry. */
export function refused({ message, field }: { message: string; field: string[] | null }): SendFailure {
  return field?.at(-1) === 'body' ? { atText: message } : { message: `Not sent. ${message}` }
}

/** From a thrown error: what happened, and what to do next. */
export function notReached(error: unknown) {
  const { code, message, requestId } = readRequestError(error)
  if (code === 'OFFLINE') return 'The server cannot be reached. Check your connection, then retry.'
  return `${message} Retry; if it happens again, tell your administrator${requestId ? ` the request ID ${requestId}` : ''}.`
}
