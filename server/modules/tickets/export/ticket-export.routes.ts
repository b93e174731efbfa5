import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Services } from '../../../core/services.js'
import type { Viewer } from '../../../core/viewer.js'
import { RequestContext } from '../../../graphql/context.js'
import { inputFromJson } from '../../../graphql/input-from-json.js'
import type { TicketFilter, TicketOrder } from '../ticket.inputs.js'
import { canExportTickets } from '../ticket.policy.js'
import { ticketCsv } from './ticket-csv.js'

/** The ticket list as a file, which GraphQL is no good at: the same filter, order and policy as Query.tickets. */
export async function ticketExportRoutes(
  app: FastifyInstance,
  services: Services,
  viewerOf: (request: FastifyRequest) => Promise<Viewer | null>,
  schema: GraphQLSchema,
): Promise<void> {
  app.get<{ Querystring: Record<string, unknown> }>('/tickets.csv', { exposeHeadRoute: false }, async (request, reply) => {
    const viewer = await viewerOf(request)
    if (!viewer) return refuse(request, reply, 401, 'UNAUTHENTICATED', 'Sign in, then export again.')
    if (!canExportTickets(viewer)) return refuse(request, reply, 403, 'NOT_ALLOWED', 'Only operators, and API keys with the scope tickets:read, can export tickets.')
    const filter = inputFromJson<TicketFilter>(schema, 'TicketFilter', request.query.filter)
    if ('error' in filter) return refuse(request, reply, 400, 'INVALID', `filter: ${filter.error}`)
    const orderBy = inputFromJson<TicketOrder>(schema, 'TicketOrder', request.query.orderBy)
    if ('error' in orderBy) return refuse(request, reply, 400, 'INVALID', `orderBy: ${orderBy.error}`)
    const contextOfNow = async () => {
      const viewer = await viewerOf(request)
      if (!canExportTickets(viewer)) throw new Error('The credential of an export has ended meanwhile.')
      return new RequestContext({ services, viewer, requestId: request.id, address: request.ip })
    }
    // When the client goes away, the stream ends the generator, which then reads no further page.
    return reply.headers(downloadHeaders()).send(Readable.from(ticketCsv(contextOfNow, filter.value ?? {}, orderBy.value), { objectMode: false }))
  })
}

function downloadHeaders(): Record<string, string> {
  return {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="tickets-${new Date().toISOString().slice(0, 10)}.csv"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'cross-origin-resource-policy': 'same-origin',
  }
}

function refuse(request: FastifyRequest, reply: FastifyReply, status: number, code: string, message: string) {
  return reply.code(status).send({ error: { code, message, requestId: request.id } })
}
