import { randomUUID } from 'node:crypto'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Door } from './core/door.js'
import type { Services } from './core/services.js'
import { workJobs } from './core/jobs.js'
import { demoRoutes } from './demo/demo.routes.js'
import { makeApollo } from './graphql/apollo.js'
import { RequestContext } from './graphql/context.js'
import { contextError } from './graphql/errors.js'
import { makeSchema } from './graphql/schema.js'
import { serveSockets } from './graphql/socket.js'
import { healthRoutes } from './http/health.js'
import { answerError, answerRefusals, nameRequest } from './http/refusals.js'
import { sessionCookie } from './http/session-cookie.js'
import { Viewers } from './http/viewers.js'
import { credentialSources, doors, jobs, orphanedTypes, outwardJobs, resolvers, routes, sweeps } from './modules.js'
import { pageRoutes, sendExplorer, type Pages } from './pages/pages.js'
import { readableAddress } from './pages/public-address.js'

const MOST_BODY_BYTES = 1024 * 1024

export interface App {
  http: FastifyInstance
  /** Ends requests, sockets and jobs that are under way; the services stay open. */
  stop(): Promise<void>
}

/** The whole server on services that are open: HTTP, sockets, jobs and, where `pages` says where they were built, the web apps. */
export async function createApp(services: Services, { pages }: { pages: Pages | null }): Promise<App> {
  const { config, log } = services
  const http: FastifyInstance = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    rewriteUrl: ({ url = '/' }) => readableAddress(url),
    // The proxy's own word alone, the last one: what stands before it in X-Forwarded-For anybody can write.
    trustProxy: config.trustProxy && ((_address, hop) => hop === 0),
    bodyLimit: MOST_BODY_BYTES,
    frameworkErrors: answerError,
    forceCloseConnections: true,
  })
  const viewers = new Viewers(services, credentialSources)
  const schema = await makeSchema({ resolvers, orphanedTypes })
  const apollo = makeApollo(schema, log)
  await apollo.start()

  answerRefusals(http)
  await healthRoutes(http, services)
  const answer = fastifyApolloHandler<RequestContext>(apollo, {
    context: async (request, reply) =>
      new RequestContext({
        services,
        viewer: await viewers.ofRequest(request).catch((error: unknown) => {
          throw contextError(error, request.id, log)
        }),
        requestId: request.id,
        address: request.ip,
        cookie: sessionCookie(config, request, reply),
      }),
  })
  http.post('/graphql', { onSend: nameRequest }, answer)
  http.get('/graphql', { onSend: nameRequest }, async (request, reply) =>
    pages && request.headers.accept?.includes('text/html') ? sendExplorer(reply, pages) : answer.call(http, request, reply),
  )
  for (const register of routes) await register(http, services, (request) => viewers.ofRequest(request), schema)
  if (!config.production) await demoRoutes(http, services)
  if (pages) await pageRoutes(http, pages, { services, schema, linkHolder: (token, address) => viewers.ofPublicLink(token, address) })

  // One after the other: they listen on one connection, which takes one statement at a time.
  for (const feed of [services.feed, services.taskFeed, services.notificationFeed]) await feed.start()
  const opened: Awaited<ReturnType<Door>>[] = []
  for (const open of doors) opened.push(await open(services))
  const runner = await workJobs(services, { jobs, outwardJobs, sweeps })
  const sockets = serveSockets(http.server, {
    schema,
    services,
    credentialOf: (request, authorization) => viewers.credentialOf(request, authorization),
    newcomerOf: (request, credential) => viewers.ofSocket(request, credential),
    viewersOf: (credentials) => viewers.ofCredentials(credentials),
  })

  return {
    http,
    async stop() {
      await sockets.stop()
      await http.close()
      await runner.stop()
      await Promise.all(opened.map((door) => door.close()))
      await apollo.stop()
    },
  }
}
