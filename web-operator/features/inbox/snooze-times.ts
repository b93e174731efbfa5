const morning = 9

function atMorning(day: Date, plusDays: number) {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + plusDays, morning)
}

/** The moments that a ticket is usually snoozed until, in the operator's time zone. */
export function snoozeTimes(now: Date) {
  const daysToMonday = ((8 - now.getDay()) % 7) || 7
  return [
    { label: 'In 3 hours', until: new Date(now.getTime() + 3 * 3600_000) },
    { label: 'Tomorrow morning', until: atMorning(now, 1) },
    { label: 'Next Monday', until: atMorning(now, daysToMonday) },
    { label: 'In a week', until: atMorning(now, 7) },
  ]
}

/** The moment for a datetime-local field. */
export function toField(moment: Date) {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}T${two(moment.getHours())}:${two(moment.getMinutes())}`
}

export const sayMoment = (moment: Date) => moment.toLocaleString('en', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
