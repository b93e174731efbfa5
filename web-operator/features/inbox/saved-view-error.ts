import { readRequestError } from '../../../web-shared/apollo/request-error'

interface Answer { userErrors: readonly { message: string }[] }

/** Runs a change of a saved view; answers with what went wrong, or with null. */
export async function problemOf(change: () => Promise<Answer | undefined>) {
  try {
    return (await change())?.userErrors[0]?.message ?? null
  } catch (error) {
    const { message, requestId } = readRequestError(error)
    return requestId ? `${message} (request ID ${requestId})` : `${message} Try again.`
  }
}
