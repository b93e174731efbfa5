const MOMENT = /^(\d{4}-\d{2}-\d{2})[Tt]\d{2}:\d{2}:\d{2}(?:\.(\d+))?(?:[Zz]|[+-]\d{2}:\d{2})$/

/**
 * An RFC 3339 date-time as UTC text with microseconds, which a Date would lose. Null for what is not one, for a day that no month has,
 * and for what PostgreSQL does not take though RFC 3339 does: a leap second, and years before 1.
 */
export function momentInUtc(text: string): string | null {
  const [, day, fraction = ''] = MOMENT.exec(text) ?? []
  const time = Date.parse(text.toUpperCase())
  if (!day || Number.isNaN(time) || !isDay(day)) return null
  const utc = new Date(time).toISOString()
  return /^(?!0000)\d{4}-/.test(utc) ? `${utc.slice(0, 19)}.${fraction.slice(0, 6).padEnd(6, '0')}Z` : null
}

/** True for a day that the calendar has, from the year 1 on; a Date would take 30 February for 2 March. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
