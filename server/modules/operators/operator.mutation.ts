import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { payload } from '../../graphql/user-error.js'
import { acceptInvite } from './commands/accept-invite.js'
import { deactivateOperator } from './commands/deactivate-operator.js'
import { inviteOperator, type InvitedOperator } from './commands/invite-operator.js'
import { reactivateOperator } from './commands/reactivate-operator.js'
import { renewInvite } from './commands/renew-invite.js'
import { updateOperator } from './commands/update-operator.js'
import { OperatorAcceptInviteInput } from './operator-account.inputs.js'
import { OperatorInviteInput, OperatorUpdateInput } from './operator.inputs.js'
import { operatorById } from './operator.loaders.js'
import { OperatorAcceptInvitePayload, OperatorInvitePayload, OperatorUpdatePayload } from './operator.payloads.js'

/** Who belongs to the support team. */
@Resolver()
export class OperatorMutation {
  @Mutation(() => OperatorInvitePayload, { description: 'Admins: makes an operator without a password, and a link by which they choose one. It works once, for 7 days.' })
  operatorInvite(
    @Arg('input', () => OperatorInviteInput, { description: 'Who shall join.' }) input: OperatorInviteInput,
    @Ctx() context: RequestContext,
  ): Promise<OperatorInvitePayload> {
    return payload(NOBODY_INVITED, input, async () => invitePayload(context, await inviteOperator(context, input)))
  }

  @Mutation(() => OperatorInvitePayload, { description: 'Admins: makes a new link for an operator who was invited, or who forgot the password. The link before does not work any more.' })
  operatorRenewInvite(
    @Arg('operatorId', () => ID, { description: 'Who shall choose a password.' }) operatorId: string,
    @Ctx() context: RequestContext,
  ): Promise<OperatorInvitePayload> {
    return payload(NOBODY_INVITED, null, async () => invitePayload(context, await renewInvite(context, operatorId)))
  }

  @Mutation(() => OperatorAcceptInvitePayload, {
    description: 'For whoever has an invite’s link: sets the password, ends older sessions and signs in, with the same cookie as operatorSignIn. The link is used up.',
  })
  operatorAcceptInvite(
    @Arg('token', () => String, { description: 'What stands behind the # of the link.' }) token: string,
    @Arg('input', () => OperatorAcceptInviteInput, { description: 'The password.' }) input: OperatorAcceptInviteInput,
    @Ctx() context: RequestContext,
  ): Promise<OperatorAcceptInvitePayload> {
    return payload({ operator: null }, input, async () => ({ operator: await acceptInvite(context, token, input) }))
  }

  @Mutation(() => OperatorUpdatePayload, { description: 'Admins: changes an operator’s name, role or desks.' })
  operatorUpdate(
    @Arg('operatorId', () => ID, { description: 'Whom to change.' }) operatorId: string,
    @Arg('input', () => OperatorUpdateInput, { description: 'What to change.' }) input: OperatorUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<OperatorUpdatePayload> {
    return payload({ operator: null }, input, async () => ({ operator: await context.loader(operatorById).load(await updateOperator(context, operatorId, input)) }))
  }

  @Mutation(() => OperatorUpdatePayload, { description: 'Admins: ends an operator’s sessions at once, their sockets within 5 seconds, and lets them in no more. Their tickets stay assigned.' })
  operatorDeactivate(
    @Arg('operatorId', () => ID, { description: 'Whom to deactivate.' }) operatorId: string,
    @Ctx() context: RequestContext,
  ): Promise<OperatorUpdatePayload> {
    return payload({ operator: null }, null, async () => ({ operator: await context.loader(operatorById).load(await deactivateOperator(context, operatorId)) }))
  }

  @Mutation(() => OperatorUpdatePayload, { description: 'Admins: lets a deactivated operator in again.' })
  operatorReactivate(
    @Arg('operatorId', () => ID, { description: 'Whom to reactivate.' }) operatorId: string,
    @Ctx() context: RequestContext,
  ): Promise<OperatorUpdatePayload> {
    return payload({ operator: null }, null, async () => ({ operator: await context.loader(operatorById).load(await reactivateOperator(context, operatorId)) }))
  }
}

const NOBODY_INVITED = { operator: null, inviteUrl: null, expiresAt: null }

/** The token stands in the fragment, which no browser sends to a server and no access log keeps. */
async function invitePayload(context: RequestContext, { operatorId, token, expiresAt }: InvitedOperator): Promise<Omit<OperatorInvitePayload, 'userErrors'>> {
  const inviteUrl = `${context.services.config.publicUrl}/invite#${token}`
  return { operator: await context.loader(operatorById).load(operatorId), inviteUrl, expiresAt }
}
