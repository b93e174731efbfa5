/** A part of the pool's connections, so that a change of many tickets leaves the others some. */
const AT_ONCE = 4

/** Does something with each of many, a few at a time; the outcomes are in the order of the items. */
export async function eachOf<T, R>(items: T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const outcomes: R[] = []
  for (let start = 0; start < items.length; start += AT_ONCE) {
    outcomes.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(run))))
  }
  return outcomes
}
