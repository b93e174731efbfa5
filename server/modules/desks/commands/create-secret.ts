import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { command } from '../../../core/command.js'
import { randomToken } from '../../../core/token.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { MOST_SECRETS } from '../queries/desk-secrets.js'
import { lockDesk } from './lock-desk.js'

/** Gives a desk a secret that host pages sign with, under the desk's lock: two admins at once get no third one. */
export function createSecret({ services, viewer }: RequestContext, deskId: string): Promise<{ deskId: string; secret: string }> {
  return command(services, async (tx) => {
    const desk = await lockDesk(tx, viewer, deskId)
    const valid = await tx.rows(sql`select from desk_secret where desk_id = ${desk.id} and revoked_at is null`)
    if (valid.length >= MOST_SECRETS) {
      throw userError('CONFLICT', 'This desk has two secrets already. Revoke the one that your servers no longer sign with, then make a new one.', ['deskId'])
    }
    const secret = randomToken()
    await tx.rows(sql`insert into desk_secret (id, desk_id, secret_encrypted) values (${uuid()}, ${desk.id}, ${services.secretBox.encrypt(secret)})`)
    return { deskId: desk.id, secret }
  })
}
