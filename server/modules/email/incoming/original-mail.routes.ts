import type { FastifyInstance, FastifyRequest } from 'fastify'
import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'
import type { Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import { withoutSignedAddressesInBytes } from '../addresses/reply-address.js'
import { mailsVisibleTo } from '../quarantine/quarantine.policy.js'

/** A mail as it came, but for the seals of operators' answer addresses, for whoever wants to know what the helpdesk made of it: a download, never shown. */
export async function originalMailRoutes(app: FastifyInstance, services: Services, viewerOf: (request: FastifyRequest) => Promise<Viewer | null>): Promise<void> {
  app.get<{ Params: { '*': string } }>('/mails/*', async (request, reply) => {
    const viewer = await viewerOf(request)
    const [mail] = await services.database.rows<{ raw: Buffer }>(sql`
      select raw from incoming_mail mail where mail.id = ${identifier(request.params['*'].replace(/\.eml$/, ''))}::uuid and mail.size > 0 and ${mailsVisibleTo(viewer).where}`)
    if (!mail) return reply.code(404).send({ error: { code: 'NOT_FOUND', message: 'This mail does not exist, or you cannot see it.', requestId: request.id } })
    return reply
      .headers({
        'content-type': 'message/rfc822',
        'content-disposition': 'attachment; filename="mail.eml"',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
        'cross-origin-resource-policy': 'same-origin',
      })
      .send(withoutSignedAddressesInBytes(mail.raw))
  })
}
