import type { FastifyInstance } from 'fastify'
import { SignJWT } from 'jose'
import sql from 'sql-template-tag'
import type { Services } from '../core/services.js'
import { DEMO_CLIENT } from './demo-client.js'

/** What the demo's host page needs and a real host's server would make: the identity of its visitor, signed with the desk's secret. */
export async function demoRoutes(app: FastifyInstance, { database, secretBox }: Services): Promise<void> {
  app.get('/helpdesk/demo/identity', async (_request, reply) => {
    const [desk] = await database.rows<{ token: string; secret: Buffer }>(sql`
      select desk.token, secret.secret_encrypted as secret
        from client
        join desk on desk.id = client.desk_id
        join desk_secret secret on secret.desk_id = desk.id and secret.revoked_at is null
       where client.external_id = ${DEMO_CLIENT.externalId} and client.verified limit 1`)
    if (!desk) return reply.code(404).send({ error: { code: 'NOT_FOUND', message: 'There is no demo data here.' } })
    const { externalId, name, email } = DEMO_CLIENT
    const jwt = await new SignJWT({ name, email })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(externalId)
      .setAudience(desk.token)
      .setIssuedAt()
      .setExpirationTime('10 minutes')
      .sign(new TextEncoder().encode(secretBox.decrypt(desk.secret)))
    return reply.header('cache-control', 'no-store').send({ deskToken: desk.token, jwt, client: { name, email } })
  })
}
