import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { payload } from '../../graphql/user-error.js'
import { signIn } from './commands/sign-in.js'
import { signOut } from './commands/sign-out.js'
import { OperatorObject } from './operator.object.js'
import { OperatorSignInPayload, OperatorSignOutPayload } from './operator.payloads.js'
import { listOperators } from './queries/list-operators.js'

@Resolver(() => OperatorObject)
export class OperatorResolver {
  @Query(() => [OperatorObject], { description: 'The whole support team, by name. Empty for clients and public links.' })
  operators(@Ctx() context: RequestContext): Promise<OperatorObject[]> {
    return listOperators(context)
  }

  @Mutation(() => OperatorSignInPayload, { description: 'Signs an operator in: the answer sets an HttpOnly session cookie that lasts 30 days.' })
  operatorSignIn(
    @Arg('email', () => String, { description: 'The address of the account.' }) email: string,
    @Arg('password', () => String, { description: 'The password of the account.' }) password: string,
    @Ctx() context: RequestContext,
  ): Promise<OperatorSignInPayload> {
    return payload({ operator: null }, null, async () => ({ operator: await signIn(context, email, password) }))
  }

  @Mutation(() => OperatorSignOutPayload, { description: "Ends this browser's session and clears its cookie." })
  operatorSignOut(@Ctx() context: RequestContext): Promise<OperatorSignOutPayload> {
    return payload({}, null, () => signOut(context).then(() => ({})))
  }
}
