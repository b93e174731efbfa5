import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { payload } from '../../graphql/user-error.js'
import { createDesk } from './commands/create-desk.js'
import { createSecret } from './commands/create-secret.js'
import { revokeSecret } from './commands/revoke-secret.js'
import { updateDesk } from './commands/update-desk.js'
import { DeskCreateInput, DeskUpdateInput } from './desk.inputs.js'
import { deskPayload } from './desk-payload.js'
import { DeskPayload, DeskSecretCreatePayload } from './desk.payloads.js'

@Resolver()
export class DeskMutation {
  @Mutation(() => DeskPayload, { description: 'Admins: makes a desk, with a token for its widget. deskSecretCreate makes its first secret.' })
  deskCreate(@Arg('input', () => DeskCreateInput, { description: 'The desk.' }) input: DeskCreateInput, @Ctx() context: RequestContext): Promise<DeskPayload> {
    return payload({ desk: null }, input, async () => deskPayload(context, await createDesk(context, input)))
  }

  @Mutation(() => DeskPayload, { description: 'Admins: changes a desk, its members, and whether it takes new tickets.' })
  deskUpdate(
    @Arg('deskId', () => ID, { description: 'The desk to change.' }) deskId: string,
    @Arg('input', () => DeskUpdateInput, { description: 'What to change.' }) input: DeskUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<DeskPayload> {
    return payload({ desk: null }, input, async () => deskPayload(context, await updateDesk(context, deskId, input)))
  }

  @Mutation(() => DeskSecretCreatePayload, { description: "Admins: makes a secret for the desk's widget, at most two being valid at once." })
  deskSecretCreate(@Arg('deskId', () => ID, { description: 'The desk that it is for.' }) id: string, @Ctx() context: RequestContext): Promise<DeskSecretCreatePayload> {
    return payload({ desk: null, secret: null }, null, async () => {
      const { deskId, secret } = await createSecret(context, id)
      return { ...(await deskPayload(context, deskId)), secret }
    })
  }

  @Mutation(() => DeskPayload, { description: 'Admins: makes a secret worthless, at once. Sessions that were opened with it end within their hour.' })
  deskSecretRevoke(@Arg('secretId', () => ID, { description: 'The secret.' }) secretId: string, @Ctx() context: RequestContext): Promise<DeskPayload> {
    return payload({ desk: null }, null, async () => deskPayload(context, await revokeSecret(context, secretId)))
  }
}
