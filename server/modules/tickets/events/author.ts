import { createUnionType } from 'type-graphql'
import type { Actor } from '../../../core/actor.js'
import type { RequestContext } from '../../../graphql/context.js'
import { apiKeyById } from '../../api-keys/api-key.loaders.js'
import { ApiKeyObject } from '../../api-keys/api-key.object.js'
import { clientById } from '../../clients/client.loaders.js'
import { ClientObject } from '../../clients/client.object.js'
import { operatorById } from '../../operators/operator.loaders.js'
import { OperatorObject } from '../../operators/operator.object.js'

export const CommentAuthor = createUnionType({
  name: 'CommentAuthor',
  description: 'Who wrote a comment or did something.',
  types: () => [OperatorObject, ClientObject, ApiKeyObject] as const,
})

/** The author as far as the viewer may know them; their name of the moment is kept beside, for everyone. */
export async function authorOf(context: RequestContext, kind: Actor['kind'], id: string | null): Promise<OperatorObject | ClientObject | ApiKeyObject | null> {
  if (!id) return null
  if (kind === 'operator') return context.loader(operatorById).load(id)
  if (kind === 'client') return context.loader(clientById).load(id)
  return context.loader(apiKeyById).load(id)
}
