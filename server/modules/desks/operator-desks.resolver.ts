import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { wholeListComplexity } from '../../graphql/limits.js'
import { OperatorObject } from '../operators/operator.object.js'
import { desksByOperator } from './desk.loaders.js'
import { DeskObject } from './desk.object.js'

@Resolver(() => OperatorObject)
export class OperatorDesksResolver {
  @FieldResolver(() => [DeskObject], {
    description: 'The desks that they are a member of, by name, of those that this viewer may see; an ADMIN works all besides. Empty for everyone but operators and admin keys.',
    complexity: wholeListComplexity,
  })
  async desks(@Root() operator: OperatorObject, @Ctx() context: RequestContext): Promise<DeskObject[]> {
    return (await context.loader(desksByOperator).load(operator.id)) ?? []
  }
}
