/** A moment's day in the operator's time zone, as YYYY-MM-DD. */
export function dayOf(moment: number | Date) {
  const date = new Date(moment)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

const dateOf = (day: string, plusDays = 0) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + plusDays)
}

export const addDays = (day: string, days: number) => dayOf(dateOf(day, days))

function shortDay(day: string, today: string) {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  return dateOf(day).toLocaleDateString('en', { day: 'numeric', month: 'short', year })
}

/** When a task is due, as its reader counts days: "Today", "Tomorrow", "Friday" within a week, else the date. What is closed is never overdue. */
export function dueWords(dueOn: string, today: string, closed: boolean) {
  if (closed) return shortDay(dueOn, today)
  if (isOverdue(dueOn, today, closed)) return `Overdue · ${shortDay(dueOn, today)}`
  if (dueOn === today) return 'Today'
  if (dueOn === addDays(today, 1)) return 'Tomorrow'
  if (dueOn < addDays(today, 7)) return dateOf(dueOn).toLocaleDateString('en', { weekday: 'long' })
  return shortDay(dueOn, today)
}

export const isOverdue = (dueOn: string, today: string, closed: boolean) => !closed && dueOn < today

/** The whole date, for who wants to know it exactly. */
export const exactDay = (day: string) => dateOf(day).toLocaleDateString('en', { dateStyle: 'full' })
