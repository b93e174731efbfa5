import { IsNull } from 'typeorm'
import type { Services } from '../../../core/services.js'
import { PublicLink } from '../public-link.entity.js'
import { publicUrl } from '../public-url.js'

/** A ticket's public link, for one who has just made the ticket; null when it is revoked. */
export async function publicUrlOf(services: Services, ticketId: string): Promise<string | null> {
  const link = await services.database.dataSource.manager.findOneBy(PublicLink, { ticketId, revokedAt: IsNull() })
  return link && publicUrl(services, link.tokenEncrypted)
}
