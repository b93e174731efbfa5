import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { payload } from '../../graphql/user-error.js'
import { archiveCategory } from './commands/archive-category.js'
import { createCategory } from './commands/create-category.js'
import { orderCategories } from './commands/order-categories.js'
import { restoreCategory } from './commands/restore-category.js'
import { updateCategory, type ChangedCategory } from './commands/update-category.js'
import { CategoryInput } from './desk.inputs.js'
import { categoriesByDesk, deskById } from './desk.loaders.js'
import { CategoryPayload, DeskPayload } from './desk.payloads.js'

@Resolver()
export class CategoryMutation {
  @Mutation(() => CategoryPayload, { description: 'Admins: makes a category, behind those that the desk has.' })
  categoryCreate(
    @Arg('deskId', () => ID, { description: 'The desk that it is for.' }) deskId: string,
    @Arg('input', () => CategoryInput, { description: 'The category.' }) input: CategoryInput,
    @Ctx() context: RequestContext,
  ): Promise<CategoryPayload> {
    return payload(NOTHING_CHANGED, input, async () => categoryPayload(context, await createCategory(context, deskId, input)))
  }

  @Mutation(() => CategoryPayload, { description: 'Admins: renames a category, on the tickets that have it too.' })
  categoryUpdate(
    @Arg('categoryId', () => ID, { description: 'The category to change.' }) categoryId: string,
    @Arg('input', () => CategoryInput, { description: 'What to change.' }) input: CategoryInput,
    @Ctx() context: RequestContext,
  ): Promise<CategoryPayload> {
    return payload(NOTHING_CHANGED, input, async () => categoryPayload(context, await updateCategory(context, categoryId, input)))
  }

  @Mutation(() => CategoryPayload, { description: 'Admins: keeps a category on the tickets that have it only; it can be chosen no more.' })
  categoryArchive(@Arg('categoryId', () => ID, { description: 'The category to archive.' }) categoryId: string, @Ctx() context: RequestContext): Promise<CategoryPayload> {
    return payload(NOTHING_CHANGED, null, async () => categoryPayload(context, await archiveCategory(context, categoryId)))
  }

  @Mutation(() => CategoryPayload, { description: 'Admins: lets an archived category be chosen again, behind the others.' })
  categoryRestore(@Arg('categoryId', () => ID, { description: 'The category to restore.' }) categoryId: string, @Ctx() context: RequestContext): Promise<CategoryPayload> {
    return payload(NOTHING_CHANGED, null, async () => categoryPayload(context, await restoreCategory(context, categoryId)))
  }

  @Mutation(() => DeskPayload, { description: 'Admins: puts the categories of a desk into an order.' })
  deskOrderCategories(
    @Arg('deskId', () => ID, { description: 'The desk whose they are.' }) deskId: string,
    @Arg('categoryIds', () => [ID], { description: 'All of its categories that are not archived, each once, the first one first.' }) categoryIds: string[],
    @Ctx() context: RequestContext,
  ): Promise<DeskPayload> {
    return payload({ desk: null }, null, async () => ({ desk: await context.loader(deskById).load(await orderCategories(context, deskId, categoryIds)) }))
  }
}

const NOTHING_CHANGED = { category: null, desk: null }

async function categoryPayload(context: RequestContext, { categoryId, deskId }: ChangedCategory): Promise<Omit<CategoryPayload, 'userErrors'>> {
  const categories = (await context.loader(categoriesByDesk).load(deskId)) ?? []
  return { category: categories.find(({ id }) => id === categoryId) ?? null, desk: await context.loader(deskById).load(deskId) }
}
