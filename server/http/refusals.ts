import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { UserErrors } from '../core/user-error.js'
import { UNEXPECTED } from '../graphql/errors.js'

const CODES: Record<number, string> = { 404: 'NOT_FOUND', 413: 'TOO_LARGE', 415: 'UNSUPPORTED_MEDIA_TYPE', 429: 'RATE_LIMITED', 500: UNEXPECTED.code }

/** Answers what no route answers for itself: with a code, the request's id and, for a fault of ours, nothing of its cause. */
export function answerRefusals(http: FastifyInstance): void {
  http.setErrorHandler(answerError)
  http.setNotFoundHandler((request, reply) => refuse(request, reply, 404, 'There is nothing at this address.'))
}

/** For an error of a route, and for one that comes before any: an address that cannot be read. */
export function answerError(error: FastifyError | UserErrors, request: FastifyRequest, reply: FastifyReply): void {
  const status = statusOf(error)
  if (status === 500) request.log.error({ err: error, requestId: request.id }, 'a request failed')
  refuse(request, reply, status, status === 500 ? UNEXPECTED.message : error.message)
}

function statusOf(error: FastifyError | UserErrors): number {
  if (error instanceof UserErrors) return error.details.some(({ code }) => code === 'RATE_LIMITED') ? 429 : 500
  return error.statusCode && error.statusCode < 500 ? error.statusCode : 500
}

/** In the form that the address speaks: GraphQL's, or that of the other routes. */
function refuse(request: FastifyRequest, reply: FastifyReply, status: number, message: string): void {
  const [code, requestId] = [CODES[status] ?? 'BAD_REQUEST', request.id]
  const isGraphQL = request.url.split('?')[0] === '/graphql'
  void reply.code(status).send(isGraphQL ? { errors: [{ message, extensions: { code, requestId } }] } : { error: { code, message, requestId } })
}

/** Apollo refuses some requests (a batch, a form, no query) before it has made a context; such an answer is given its request's id here. */
export function nameRequest(request: FastifyRequest, _reply: FastifyReply, body: unknown, done: (error: null, body: unknown) => void): void {
  if (typeof body !== 'string' || !body.startsWith('{"errors"')) return done(null, body)
  const answer = JSON.parse(body) as { errors: { extensions?: object }[] }
  const errors = answer.errors.map((error) => ({ ...error, extensions: { requestId: request.id, ...error.extensions } }))
  done(null, JSON.stringify({ ...answer, errors }))
}
