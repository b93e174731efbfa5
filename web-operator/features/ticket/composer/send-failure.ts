import { readRequestError } from '../../../../web-shared/apollo/request-error'

/** Why something was not sent: at the text when it is about the text, else for the whole composer. */
export interface SendFailure { atText?: string; message?: string }

/** From a userErrors entry. */
export function refused({ message, field }: { message: string; field: string[] | null }): SendFailure {
  return field?.at(-1) === 'body' ? { atText: message } : { message: `Not sent. ${message}` }
}

/** From a thrown error; the text is still there, and the message says what to do with it. */
export function notReached(error: unknown): SendFailure {
  const { code, message, requestId } = readRequestError(error)
  if (code === 'OFFLINE') return { message: 'Not sent: the server cannot be reached. Your text is kept; check your connection and send again.' }
  return { message: `Not sent: ${message} Your text is kept; send again.${requestId ? ` Request ID ${requestId}.` : ''}` }
}
