import { createUnionType, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { apiKeyById } from '../api-keys/api-key.loaders.js'
import { ApiKeyObject } from '../api-keys/api-key.object.js'
import { clientById } from '../clients/client.loaders.js'
import { ClientObject } from '../clients/client.object.js'
import { operatorById } from '../operators/operator.loaders.js'
import { OperatorObject } from '../operators/operator.object.js'
import { LinkHolderObject } from '../public-links/public-link.object.js'
import { ticketOf } from '../tickets/ticket.loaders.js'
import { TicketObject } from '../tickets/ticket.object.js'

const ViewerUnion = createUnionType({
  name: 'Viewer',
  description: 'Who is asking, told by the credential alone.',
  types: () => [OperatorObject, ClientObject, LinkHolderObject, ApiKeyObject] as const,
})

@Resolver(() => LinkHolderObject)
export class ViewerResolver {
  @Query(() => ViewerUnion, { nullable: true, description: 'Null when no valid credential came with the request.' })
  async viewer(@Ctx() context: RequestContext): Promise<typeof ViewerUnion | null> {
    const { viewer } = context
    switch (viewer?.kind) {
      case 'operator':
        return context.loader(operatorById).load(viewer.id)
      case 'client':
        return context.loader(clientById).load(viewer.id)
      case 'apiKey':
        return context.loader(apiKeyById).load(viewer.id)
      case 'linkHolder':
        return Object.assign(new LinkHolderObject(), { ticketId: viewer.ticketId })
      default:
        return null
    }
  }

  @FieldResolver(() => TicketObject, { description: 'The one ticket of the link.' })
  ticket(@Root() holder: LinkHolderObject, @Ctx() context: RequestContext): Promise<TicketObject> {
    return ticketOf(context, holder.ticketId)
  }
}
