import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { payload } from '../../graphql/user-error.js'
import { changePassword } from './commands/change-password.js'
import { updatePreferences } from './commands/update-preferences.js'
import { updateProfile } from './commands/update-profile.js'
import { OperatorChangePasswordInput, OperatorPreferencesInput, OperatorProfileInput } from './operator-account.inputs.js'
import { operatorById } from './operator.loaders.js'
import { OperatorChangePasswordPayload, OperatorUpdatePayload, OperatorUpdatePreferencesPayload } from './operator.payloads.js'

/** What an operator does with their own account. */
@Resolver()
export class OperatorAccountMutation {
  @Mutation(() => OperatorUpdatePreferencesPayload, { description: 'Operators: changes how they like the panel.' })
  operatorUpdatePreferences(
    @Arg('input', () => OperatorPreferencesInput, { description: 'What to prefer.' }) input: OperatorPreferencesInput,
    @Ctx() context: RequestContext,
  ): Promise<OperatorUpdatePreferencesPayload> {
    return payload({ operator: null }, input, async () => ({ operator: await context.loader(operatorById).load(await updatePreferences(context, input)) }))
  }

  @Mutation(() => OperatorUpdatePayload, { description: 'Operators: changes their own name or email.' })
  operatorUpdateProfile(
    @Arg('input', () => OperatorProfileInput, { description: 'What to change.' }) input: OperatorProfileInput,
    @Ctx() context: RequestContext,
  ): Promise<OperatorUpdatePayload> {
    return payload({ operator: null }, input, async () => ({ operator: await context.loader(operatorById).load(await updateProfile(context, input)) }))
  }

  @Mutation(() => OperatorChangePasswordPayload, { description: 'Operators: changes their own password. Their other sessions end; this one goes on.' })
  operatorChangePassword(
    @Arg('input', () => OperatorChangePasswordInput, { description: 'The old password and the new one.' }) input: OperatorChangePasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<OperatorChangePasswordPayload> {
    return payload({ operator: null }, input, async () => ({ operator: await context.loader(operatorById).load(await changePassword(context, input)) }))
  }
}
