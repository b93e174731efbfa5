import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Registry } from 'prom-client'
import sql from 'sql-template-tag'
import type { Services } from '../core/services.js'

/** `/healthz`: the process lives. `/readyz`: database and queue answer. `/metrics`: for Prometheus. */
export async function healthRoutes(app: FastifyInstance, { database, log }: Services): Promise<void> {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })

  app.get('/healthz', async () => ({ status: 'ok' }))

  app.get('/readyz', async (_request, reply) => {
    try {
      await database.rows(sql`select from graphile_worker.jobs limit 1`)
      return { status: 'ready' }
    } catch (error) {
      log.warn({ err: error }, 'not ready')
      return reply.code(503).send({ status: 'the database does not answer' })
    }
  })

  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))
}
