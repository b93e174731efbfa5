import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { UserErrors } from '../core/user-error.js'

/** All that anyone is told of a fault of ours, besides the request's id. */
export const UNEXPECTED = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong on our side. Try again; if it happens again, tell us the request ID.',
}

/** What reaches anyone: a message, a code and the request's id. The cause of an unexpected error stays in the log. */
export function publicError(formatted: GraphQLFormattedError, error: unknown, requestId: string, log: Logger): GraphQLFormattedError {
  const code = (formatted.extensions?.code as string | undefined) ?? UNEXPECTED.code
  const { message, path, locations } = formatted
  if (code !== UNEXPECTED.code) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
    return { message, ...(path && { path }), ...(locations && { locations }), extensions: { ...extensions, code, requestId } }
  }
  log.error({ err: causeOf(error), requestId, path }, 'a request failed')
  return {
    message: UNEXPECTED.message,
    ...(path && { path }),
    extensions: { code, requestId },
  }
}

/** For errors outside Apollo's pipeline, as a socket sends them. */
export function publicErrors(errors: readonly GraphQLError[], requestId: string, log: Logger): GraphQLFormattedError[] {
  return errors.map((error) => publicError(withDefaultCode(error).toJSON(), error, requestId, log))
}

/** graphql-js's own refusals (syntax, validation) have no code and no cause; what was thrown by a resolver has a cause. */
function withDefaultCode(error: GraphQLError): GraphQLError {
  if (error.extensions.code || error.originalError) return error
  return new GraphQLError(error.message, { nodes: error.nodes, path: error.path, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
}

/** For what fails before there is a request to name: the viewer of a credential could not be told, or came too often with a wrong one. */
export function contextError(error: unknown, requestId: string, log: Logger): GraphQLError {
  if (error instanceof UserErrors && error.details[0]?.code === 'RATE_LIMITED') {
    return new GraphQLError(error.message, { extensions: { code: 'RATE_LIMITED', requestId, http: { status: 429 } } })
  }
  log.error({ err: error, requestId }, 'a request failed')
  return new GraphQLError(UNEXPECTED.message, { extensions: { code: UNEXPECTED.code, requestId } })
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error
}
