import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ForwardPageArgs, pageComplexity, type Page } from '../../graphql/connection.js'
import type { RequestContext } from '../../graphql/context.js'
import { identifier } from '../../graphql/identifier.js'
import { payload } from '../../graphql/user-error.js'
import { deskById } from '../desks/desk.loaders.js'
import { DeskObject } from '../desks/desk.object.js'
import { createSession } from './commands/create-session.js'
import { clientById } from './client.loaders.js'
import { ClientIdentityInput } from './client.inputs.js'
import { ClientObject } from './client.object.js'
import { ClientConnection, ClientSessionCreatePayload } from './client.payloads.js'
import { listClients } from './queries/list-clients.js'

@Resolver(() => ClientObject)
export class ClientResolver {
  @Query(() => ClientObject, { nullable: true, description: 'One client. Null when missing or not visible.' })
  async client(@Arg('id', () => ID, { description: "The client's id." }) id: string, @Ctx() context: RequestContext): Promise<ClientObject | null> {
    const clientId = identifier(id)
    return clientId ? context.loader(clientById).load(clientId) : null
  }

  @Query(() => ClientConnection, { description: 'Clients, newest first.', complexity: pageComplexity })
  clients(
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
    @Arg('search', () => String, { nullable: true, description: 'Part of a name, an email or an external ID.' }) search: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<ClientObject>> {
    return listClients(context, args, search)
  }

  @Mutation(() => ClientSessionCreatePayload, { description: "For a widget: takes a signed identity for a client's session." })
  clientSessionCreate(
    @Arg('deskToken', () => String, { description: "The desk's token, from the widget's snippet." }) deskToken: string,
    @Arg('input', () => ClientIdentityInput, { description: 'Who the host page says it is, and its signature.' }) input: ClientIdentityInput,
    @Ctx() context: RequestContext,
  ): Promise<ClientSessionCreatePayload> {
    return payload({ token: null, expiresAt: null, client: null }, input, () => createSession(context, deskToken, input))
  }

  @FieldResolver(() => DeskObject, { nullable: true, description: 'The desk that they write to.' })
  desk(@Root() client: ClientObject, @Ctx() context: RequestContext): Promise<DeskObject | null> {
    return context.loader(deskById).load(client.deskId)
  }
}
