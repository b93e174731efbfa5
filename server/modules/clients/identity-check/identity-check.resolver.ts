import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../../graphql/context.js'
import { payload } from '../../../graphql/user-error.js'
import { ClientIdentityInput } from '../client.inputs.js'
import { checkIdentity } from './check-identity.js'
import { DeskIdentityCheck, UNCHECKED } from './identity-check.object.js'

@Resolver()
export class IdentityCheckResolver {
  @Query(() => DeskIdentityCheck, { description: "Admins: says what is right and wrong about a signed identity, as a help for whoever writes the host's server. Opens no session." })
  deskIdentityCheck(
    @Arg('deskId', () => ID, { description: 'The desk whose secrets it should be signed with.' }) deskId: string,
    @Arg('input', () => ClientIdentityInput, { description: 'As it would be given to clientSessionCreate.' }) input: ClientIdentityInput,
    @Ctx() context: RequestContext,
  ): Promise<DeskIdentityCheck> {
    return payload(UNCHECKED, input, () => checkIdentity(context, deskId, input))
  }
}
