import { v7 as uuid } from 'uuid'
import { command } from '../../../core/command.js'
import { API_KEY_PREFIX } from '../../../core/credential.js'
import { hashToken, randomToken } from '../../../core/token.js'
import { userError } from '../../../core/user-error.js'
import { isAdmin } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { ApiKey } from '../api-key.entity.js'
import type { ApiKeyCreateInput } from '../api-key.inputs.js'

const SHOWN_CHARACTERS = API_KEY_PREFIX.length + 4

/** Makes a key; its token is told this once. */
export async function createApiKey({ services, viewer }: RequestContext, { name, scopes, expiresAt }: ApiKeyCreateInput): Promise<{ id: string; token: string }> {
  if (!isAdmin(viewer)) throw userError('NOT_ALLOWED', 'Only admins can make API keys. Ask one of them.')
  if (expiresAt && new Date(expiresAt) <= new Date()) throw userError('INVALID', 'This moment has passed. Choose a later one.', ['expiresAt'])
  const token = randomToken(API_KEY_PREFIX)
  const id = uuid()
  await command(services, (tx) =>
    tx.manager.insert(ApiKey, {
      id,
      name: name.trim(),
      prefix: token.slice(0, SHOWN_CHARACTERS),
      tokenHash: hashToken(token),
      scopes: [...new Set(scopes)],
      createdBy: viewer?.kind === 'operator' ? viewer.id : null,
      expiresAt: expiresAt ? new Date(expiresAt) : null,
    }),
  )
  return { id, token }
}
