import sql from 'sql-template-tag'
import { command } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import { isAdmin } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'

/** Makes a secret worthless; its desk's id. It is kept, so that what is still signed with it can be told from what is signed with nothing. Twice is once. */
export function revokeSecret({ services, viewer }: RequestContext, secretId: string): Promise<string> {
  return command(services, async (tx) => {
    if (!isAdmin(viewer)) throw userError('NOT_ALLOWED', 'Only admins can revoke secrets. Ask one of them.')
    const [revoked] = await tx.rows<{ deskId: string }>(sql`
      update desk_secret set revoked_at = coalesce(revoked_at, now()) where id = ${identifier(secretId)}::uuid returning desk_id as "deskId"`)
    if (!revoked) throw userError('NOT_FOUND', 'There is no secret with this id.', ['secretId'])
    return revoked.deskId
  })
}
