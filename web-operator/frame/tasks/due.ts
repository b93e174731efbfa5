const dayOf = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate())
const daysBetween = (from: Date, to: Date) => Math.round((dayOf(to).getTime() - dayOf(from).getTime()) / 86_400_000)

/** A day of the API, "2026-12-24", as that day of the reader's own calendar. */
function readDay(day: string) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}

/** Whether the day by which it should be done has passed. What is closed is late no more. */
export const isOverdue = ({ dueOn, closed }: { dueOn: string | null; closed: boolean }, now = new Date()) =>
  dueOn !== null && !closed && daysBetween(now, readDay(dueOn)) < 0

/** "today", "tomorrow", "yesterday", or the date, with its year when it is not this one. */
export function sayDay(day: string, now = new Date()) {
  const date = readDay(day)
  const near = { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' }[daysBetween(now, date)]
  const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric'
  return near ?? date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year })
}

/** "Due tomorrow", "Overdue, 3 Mar"; empty for what has no due date. */
export function dueWords(task: { dueOn: string | null; closed: boolean }, now = new Date()) {
  if (!task.dueOn) return ''
  return `${isOverdue(task, now) ? 'Overdue,' : 'Due'} ${sayDay(task.dueOn, now)}`
}
