/** Cuts a list, oldest first, where one day of the reader's time zone ends. `at` says an item's moment. */
export function byDay<Item>(items: readonly Item[], at: (item: Item) => string) {
  const days: { day: string; items: Item[] }[] = []
  for (const item of items) {
    const day = new Date(at(item)).toDateString()
    const last = days.at(-1)
    if (last?.day === day) last.items.push(item)
    else days.push({ day, items: [item] })
  }
  return days
}

/** "Today", "Yesterday", or the date, with its year when it is not this one. */
export function dayTitle(day: string, now = new Date()) {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  if (day === now.toDateString()) return 'Today'
  if (day === yesterday.toDateString()) return 'Yesterday'
  const date = new Date(day)
  const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric'
  return date.toLocaleDateString('en', { weekday: 'long', day: 'numeric', month: 'long', year })
}
