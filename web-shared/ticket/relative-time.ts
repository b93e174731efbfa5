const units = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['week', 7 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
] as const

const relativeFormats = new Map<string, Intl.RelativeTimeFormat>()
const exactFormats = new Map<string, Intl.DateTimeFormat>()

// Intl formatters cost more to make than to use, and a list shows hundreds of times.
function kept<Format>(formats: Map<string, Format>, key: string, make: () => Format) {
  const format = formats.get(key) ?? make()
  formats.set(key, format)
  return format
}

/**
 * "5 minutes ago", "in 2 hours"; short, "5 min. ago"; within a minute of now, `justNow`. Times are in milliseconds.
 * Never "yesterday" or "last week": those are days of the calendar, and 30 hours ago can be two of them back.
 */
export function relativeTime(at: number, now: number, locale: string, justNow: string, style: 'long' | 'short' = 'long') {
  const seconds = Math.round((at - now) / 1000)
  const unit = units.find(([, length]) => Math.abs(seconds) >= length)
  if (!unit) return justNow
  const format = kept(relativeFormats, `${locale} ${style}`, () => new Intl.RelativeTimeFormat(locale, { style }))
  return format.format(Math.trunc(seconds / unit[1]), unit[0])
}

/** The full date and time, in the reader's own time zone unless another one is named. */
export function exactTime(at: number, locale: string, timeZone?: string) {
  const format = kept(exactFormats, `${locale} ${timeZone}`, () => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium', timeZone }))
  return format.format(at)
}
