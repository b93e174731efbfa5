import { notifications } from '@mantine/notifications'
import { readRequestError } from '../../web-shared/apollo/request-error'

/** Says that a change was not made, why, and what to quote. Takes a thrown error or a userErrors entry. */
export function showFailure(title: string, error: unknown) {
  const isUserError = typeof error === 'object' && error !== null && !(error instanceof Error) && 'message' in error
  const { message, requestId } = isUserError ? { message: String(error.message), requestId: null } : readRequestError(error)
  notifications.show({ color: 'red', title, message: requestId ? `${message} (request ID ${requestId})` : message })
}
