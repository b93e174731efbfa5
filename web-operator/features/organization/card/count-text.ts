// The server counts no further.
const mostCounted = 1000

/** How many tickets, as text. */
export const countText = (count: number) => (count >= mostCounted ? '1,000+' : String(count))
