import DataLoader from 'dataloader'
import { groupBy } from '../core/group-by.js'
import type { RequestContext } from './context.js'

/** Makes a loader for one request: it batches and caches for that request and its viewer, and for no longer. */
export type LoaderDefinition<L> = (context: RequestContext) => L

/** A loader whose batch function gets all keys of a tick and answers with a map; what the map lacks is null. */
export function loaderOf<K, V>(
  batch: (keys: K[], context: RequestContext) => Promise<Map<K, V>>,
): LoaderDefinition<DataLoader<K, V | null>> {
  return (context) =>
    new DataLoader(async (keys) => {
      const found = await batch([...keys], context)
      return keys.map((key) => found.get(key) ?? null)
    })
}

/** A loader of one page per parent: parents asked with the same arguments are read by one statement. */
export function pageLoaderOf<A, P>(
  batch: (parentIds: string[], args: A, context: RequestContext) => Promise<Map<string, P>>,
  empty: P,
): LoaderDefinition<DataLoader<{ parentId: string; args: A }, P, string>> {
  return (context) =>
    new DataLoader(
      async (keys) => {
        const groups = groupBy(keys, ({ args }) => JSON.stringify(args))
        const pages = new Map<string, Map<string, P>>()
        await Promise.all(
          [...groups].map(async ([text, group]) => {
            pages.set(text, await batch(group.map(({ parentId }) => parentId), group[0]!.args, context))
          }),
        )
        return keys.map(({ parentId, args }) => pages.get(JSON.stringify(args))?.get(parentId) ?? empty)
      },
      { cacheKeyFn: ({ parentId, args }) => `${parentId} ${JSON.stringify(args)}` },
    )
}
