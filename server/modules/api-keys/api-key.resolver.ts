import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { payload } from '../../graphql/user-error.js'
import { ApiKeyCreateInput } from './api-key.inputs.js'
import { apiKeyById } from './api-key.loaders.js'
import { ApiKeyObject } from './api-key.object.js'
import { ApiKeyCreatePayload, ApiKeyRevokePayload } from './api-key.payloads.js'
import { createApiKey } from './commands/create-api-key.js'
import { revokeApiKey } from './commands/revoke-api-key.js'
import { listApiKeys } from './queries/list-api-keys.js'

@Resolver(() => ApiKeyObject)
export class ApiKeyResolver {
  @Query(() => [ApiKeyObject], { description: 'All keys, revoked ones too, newest first. Empty for everyone but admins.' })
  apiKeys(@Ctx() context: RequestContext): Promise<ApiKeyObject[]> {
    return listApiKeys(context)
  }

  @Mutation(() => ApiKeyCreatePayload, { description: 'Admins: makes an API key. Its token is shown this once.' })
  apiKeyCreate(@Arg('input', () => ApiKeyCreateInput, { description: 'The key.' }) input: ApiKeyCreateInput, @Ctx() context: RequestContext): Promise<ApiKeyCreatePayload> {
    return payload({ apiKey: null, token: null }, input, async () => {
      const { id, token } = await createApiKey(context, input)
      return { apiKey: await context.loader(apiKeyById).load(id), token }
    })
  }

  @Mutation(() => ApiKeyRevokePayload, { description: 'Admins: ends an API key at once; its sockets close within 5 seconds.' })
  apiKeyRevoke(@Arg('apiKeyId', () => ID, { description: 'The key to revoke.' }) apiKeyId: string, @Ctx() context: RequestContext): Promise<ApiKeyRevokePayload> {
    return payload({ apiKey: null }, null, async () => ({ apiKey: await context.loader(apiKeyById).load(await revokeApiKey(context, apiKeyId)) }))
  }
}
