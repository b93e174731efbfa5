import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { identifier } from '../../graphql/identifier.js'
import { wholeListComplexity } from '../../graphql/limits.js'
import { payload } from '../../graphql/user-error.js'
import { OperatorObject } from '../operators/operator.object.js'
import { secretsByDesk } from './desk-secret.loaders.js'
import { DeskSecretObject } from './desk-secret.object.js'
import { allowedOriginsByDesk, categoriesByDesk, deskById, membersByDesk } from './desk.loaders.js'
import { CategoryObject, DeskObject, PublicDesk } from './desk.object.js'
import { TicketNumberPreview } from './desk.payloads.js'
import { deskByToken } from './queries/desk-by-token.js'
import { listDesks } from './queries/list-desks.js'
import { numberPreview } from './queries/number-preview.js'

@Resolver(() => DeskObject)
export class DeskResolver {
  @Query(() => [DeskObject], { description: 'The desks that the viewer works or writes to, by name.' })
  desks(@Ctx() context: RequestContext): Promise<DeskObject[]> {
    return listDesks(context)
  }

  @Query(() => DeskObject, { nullable: true, description: 'One desk. Null when it is missing or not visible.' })
  async desk(@Arg('id', () => ID, { description: "The desk's id." }) id: string, @Ctx() context: RequestContext): Promise<DeskObject | null> {
    const deskId = identifier(id)
    return deskId ? context.loader(deskById).load(deskId) : null
  }

  @Query(() => PublicDesk, { nullable: true, description: 'What a widget or a new-ticket form needs before anyone is signed in. Null for an unknown token.' })
  deskByToken(@Arg('deskToken', () => String, { description: "The desk's token, from the widget's snippet." }) deskToken: string, @Ctx() context: RequestContext): Promise<PublicDesk | null> {
    return deskByToken(context, deskToken)
  }

  @Query(() => TicketNumberPreview, { description: 'Operators: the next three numbers that a pattern would give, or what is wrong with it.' })
  ticketNumberPreview(
    @Arg('pattern', () => String, { description: 'Like SUP-{{nr}}; DeskCreateInput.numberPattern says what may stand in it.' }) pattern: string,
    @Arg('deskId', () => ID, { nullable: true, description: 'The desk whose numbers they would be; a new one, unless given.' }) deskId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<TicketNumberPreview> {
    return payload({ numbers: [] }, null, async () => ({ numbers: await numberPreview(context, pattern, deskId ?? null) }))
  }

  @FieldResolver(() => [CategoryObject], { description: 'In the order of the settings.' })
  async categories(
    @Root() desk: DeskObject,
    @Arg('includeArchived', () => Boolean, { nullable: true, defaultValue: false, description: 'With those that cannot be chosen any more.' }) includeArchived: boolean,
    @Ctx() context: RequestContext,
  ): Promise<CategoryObject[]> {
    const categories = (await context.loader(categoriesByDesk).load(desk.id)) ?? []
    return includeArchived ? categories : categories.filter(({ archived }) => !archived)
  }

  @FieldResolver(() => [OperatorObject], { description: 'The operators who work it, by name. Empty for everyone but operators and admin keys.', complexity: wholeListComplexity })
  async members(@Root() desk: DeskObject, @Ctx() context: RequestContext): Promise<OperatorObject[]> {
    return (await context.loader(membersByDesk).load(desk.id)) ?? []
  }

  @FieldResolver(() => [DeskSecretObject], { description: 'The secrets that are valid now, the older one first. Empty for everyone but admins.' })
  async secrets(@Root() desk: DeskObject, @Ctx() context: RequestContext): Promise<DeskSecretObject[]> {
    return (await context.loader(secretsByDesk).load(desk.id)) ?? []
  }

  @FieldResolver(() => [String], { description: 'The origins of the pages that may embed the widget, like https://www.example.com; empty: any page. Empty for everyone but operators and admin keys.' })
  async allowedOrigins(@Root() desk: DeskObject, @Ctx() context: RequestContext): Promise<string[]> {
    return (await context.loader(allowedOriginsByDesk).load(desk.id)) ?? []
  }
}

@Resolver(() => PublicDesk)
export class PublicDeskResolver {
  @FieldResolver(() => [CategoryObject], { description: 'Those that can be chosen, in the order of the settings.' })
  async categories(@Root() desk: PublicDesk, @Ctx() context: RequestContext): Promise<CategoryObject[]> {
    const categories = (await context.loader(categoriesByDesk).load(desk.id)) ?? []
    return categories.filter(({ archived }) => !archived)
  }
}
