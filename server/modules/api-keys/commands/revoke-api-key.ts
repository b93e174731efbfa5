import { IsNull } from 'typeorm'
import { command } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import { isAdmin } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { ApiKey } from '../api-key.entity.js'

/** Ends a key at once; its sockets close within seconds. Revoking a revoked one changes nothing. */
export async function revokeApiKey({ services, viewer }: RequestContext, apiKeyId: string): Promise<string> {
  if (!isAdmin(viewer)) throw userError('NOT_ALLOWED', 'Only admins can revoke API keys. Ask one of them.')
  const id = identifier(apiKeyId)
  return command(services, async (tx) => {
    const key = id ? await tx.manager.findOneBy(ApiKey, { id }) : null
    if (!key) throw userError('NOT_FOUND', 'There is no API key with this id.', ['apiKeyId'])
    await tx.manager.update(ApiKey, { id: key.id, revokedAt: IsNull() }, { revokedAt: new Date() })
    return key.id
  })
}
