import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { payload } from '../../graphql/user-error.js'
import { createDesk } from './commands/create-desk.js'
import { updateDesk } from './commands/update-desk.js'
import { DeskCreateInput, DeskUpdateInput } from './desk.inputs.js'
import { deskById } from './desk.loaders.js'
import { DeskPayload } from './desk.payloads.js'

@Resolver()
export class DeskMutation {
  @Mutation(() => DeskPayload, { description: 'Admins: makes a desk, with a token and a secret for its widget.' })
  deskCreate(@Arg('input', () => DeskCreateInput, { description: 'The desk.' }) input: DeskCreateInput, @Ctx() context: RequestContext): Promise<DeskPayload> {
    return payload({ desk: null }, input, async () => ({ desk: await context.loader(deskById).load(await createDesk(context, input)) }))
  }

  @Mutation(() => DeskPayload, { description: 'Admins: changes a desk, its members, and whether it takes new tickets.' })
  deskUpdate(
    @Arg('deskId', () => ID, { description: 'The desk to change.' }) deskId: string,
    @Arg('input', () => DeskUpdateInput, { description: 'What to change.' }) input: DeskUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<DeskPayload> {
    return payload({ desk: null }, input, async () => ({ desk: await context.loader(deskById).load(await updateDesk(context, deskId, input)) }))
  }
}
