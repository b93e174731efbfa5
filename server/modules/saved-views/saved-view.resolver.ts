import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { wholeListComplexity } from '../../graphql/limits.js'
import { payload } from '../../graphql/user-error.js'
import { operatorById } from '../operators/operator.loaders.js'
import { OperatorObject } from '../operators/operator.object.js'
import { countTickets } from '../tickets/queries/count-tickets.js'
import { TicketCounts } from '../tickets/ticket.payloads.js'
import { createView } from './commands/create-view.js'
import { deleteView } from './commands/delete-view.js'
import { updateView } from './commands/update-view.js'
import { listViews } from './queries/list-views.js'
import { SavedViewCreateInput, SavedViewUpdateInput } from './saved-view.inputs.js'
import { SavedViewObject } from './saved-view.object.js'
import { SavedViewDeletePayload, SavedViewPayload } from './saved-view.payloads.js'

const SavedViewId = () => Arg('savedViewId', () => ID, { description: 'The view to act on.' })

/** A view is a statement of its own to count. */
const COUNT_COST = 20

@Resolver(() => SavedViewObject)
export class SavedViewResolver {
  @Query(() => [SavedViewObject], { description: "An operator's own views and those that others share, by name. Empty for everybody else.", complexity: wholeListComplexity })
  savedViews(@Ctx() context: RequestContext): Promise<SavedViewObject[]> {
    return listViews(context)
  }

  @FieldResolver(() => OperatorObject, { description: 'Who keeps it.' })
  async owner(@Root() view: SavedViewObject, @Ctx() context: RequestContext): Promise<OperatorObject> {
    return (await context.loader(operatorById).load(view.ownerId))!
  }

  @FieldResolver(() => TicketCounts, { description: 'How many tickets it holds for this viewer, counted up to 1,000.', complexity: COUNT_COST })
  counts(@Root() view: SavedViewObject, @Ctx() context: RequestContext): Promise<TicketCounts> {
    return countTickets(context, view.filter)
  }

  @Mutation(() => SavedViewPayload, { description: 'Keeps a view of the ticket list; an operator keeps at most 50.' })
  savedViewCreate(@Arg('input', () => SavedViewCreateInput, { description: 'The view.' }) input: SavedViewCreateInput, @Ctx() context: RequestContext): Promise<SavedViewPayload> {
    return payload({ savedView: null }, input, async () => viewAsItIs(context, await createView(context, input)))
  }

  @Mutation(() => SavedViewPayload, { description: 'Changes a view of your own; an admin also one that is shared.' })
  savedViewUpdate(
    @SavedViewId() savedViewId: string,
    @Arg('input', () => SavedViewUpdateInput, { description: 'What to change.' }) input: SavedViewUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<SavedViewPayload> {
    return payload({ savedView: null }, input, async () => viewAsItIs(context, await updateView(context, savedViewId, input)))
  }

  @Mutation(() => SavedViewDeletePayload, { description: 'Takes a view of your own away; an admin also one that is shared.' })
  savedViewDelete(@SavedViewId() savedViewId: string, @Ctx() context: RequestContext): Promise<SavedViewDeletePayload> {
    return payload({ savedViewId: null }, null, async () => ({ savedViewId: await deleteView(context, savedViewId) }))
  }
}

async function viewAsItIs(context: RequestContext, id: string): Promise<Omit<SavedViewPayload, 'userErrors'>> {
  const [savedView = null] = await listViews(context, id)
  return { savedView }
}
