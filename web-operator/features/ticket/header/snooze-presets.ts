/** A moment to snooze until, and what it is called. */
export interface SnoozePreset { title: string; until: Date }

const lastHourOfDay = 20
const morningHour = 9

const morning = (now: Date, days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, morningHour)

/** What is offered now, in the reader's time zone. "Later today" is three hours ahead, on the hour, while the day lasts. */
export function snoozePresets(now: Date): SnoozePreset[] {
  const later = new Date(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours() + 3)
  const isToday = later.getDate() === now.getDate() && later.getHours() <= lastHourOfDay
  const daysToMonday = (8 - now.getDay()) % 7 || 7
  return [
    ...(isToday ? [{ title: 'Later today', until: later }] : []),
    { title: 'Tomorrow', until: morning(now, 1) },
    { title: 'Next Monday', until: morning(now, daysToMonday) },
    { title: 'In a week', until: morning(now, 7) },
  ]
}

/** "Mon, Mar 16, 9:00 AM". */
export const snoozeMoment = (until: Date) => until.toLocaleString('en', { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' })

/** What `<input type="datetime-local">` takes and gives, in the reader's time zone. */
export function localMoment(date: Date) {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`
}
