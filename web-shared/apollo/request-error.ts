import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

/** What a screen needs to know of a request that failed. */
export interface RequestError {
  message: string
  /** extensions.code of the first error; OFFLINE when the server was not reached. */
  code: string
  /** The path to what could not be read, as a user error names it. */
  field: readonly string[] | null
  /** To quote to whoever reads the server's log. */
  requestId: string | null
}

const text = (value: unknown) => (typeof value === 'string' ? value : null)

function requestIdIn(body: string) {
  try {
    const { errors } = JSON.parse(body) as { errors?: { extensions?: Record<string, unknown> }[] }
    return text(errors?.[0]?.extensions?.requestId)
  } catch {
    return null
  }
}

/** Reads code, message and request ID out of whatever Apollo throws. */
export function readRequestError(error: unknown): RequestError {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors
    const field = text(first?.extensions?.field)
    return {
      message: first?.message ?? error.message,
      code: text(first?.extensions?.code) ?? 'UNKNOWN',
      field: field?.split('.') ?? null,
      requestId: text(first?.extensions?.requestId),
    }
  }
  if (ServerError.is(error)) {
    return {
      message: `The server answered ${error.statusCode}.`,
      code: error.statusCode === 401 ? 'UNAUTHENTICATED' : 'SERVER',
      field: null,
      requestId: requestIdIn(error.bodyText),
    }
  }
  return { message: 'The server cannot be reached.', code: 'OFFLINE', field: null, requestId: null }
}
