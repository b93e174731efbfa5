import { readRequestError } from '../../../../web-shared/apollo/request-error'

/** What the server says of an input, as every payload's userErrors has it. */
export interface Mistake { message: string; field?: readonly string[] | null }

/** Why a request did not get through, and what to do. */
export function failureText(error: unknown) {
  const { message, code, requestId } = readRequestError(error)
  if (code === 'OFFLINE') return 'The server cannot be reached. Nothing was saved; check your connection and try again.'
  return requestId ? `${message} Nothing was saved. (Request ID ${requestId})` : message
}
