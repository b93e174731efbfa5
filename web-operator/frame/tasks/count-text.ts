// The server counts the links of a task no further.
const mostCounted = 1_000

/** How many tickets a task has, as text. */
export const countText = (count: number) => (count >= mostCounted ? `${mostCounted.toLocaleString('en')}+` : String(count))
