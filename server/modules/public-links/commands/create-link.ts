import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../core/command.js'
import type { Services } from '../../../core/services.js'
import { hashToken, randomToken } from '../../../core/token.js'
import { PublicLink } from '../public-link.entity.js'

/** Gives a ticket its public link; an earlier one must be revoked before. Returns the token as it is stored. */
export async function createLink(tx: Transaction, { secretBox }: Services, ticketId: string): Promise<Buffer> {
  const token = randomToken()
  const tokenEncrypted = secretBox.encrypt(token)
  await tx.manager.insert(PublicLink, { id: uuid(), ticketId, tokenHash: hashToken(token), tokenEncrypted })
  return tokenEncrypted
}
