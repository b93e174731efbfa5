const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

// A formatter costs more to make than to use.
const formats = new Map<string, Intl.NumberFormat>()

/** A number of bytes as people read it: "640 kB". */
export function fileSize(bytes: number, locale: string) {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)))
  const amount = bytes / 1000 ** step
  const maximumFractionDigits = amount < 10 && step > 0 ? 1 : 0
  const key = `${locale} ${step} ${maximumFractionDigits}`
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit: units[step], unitDisplay: step === 0 ? 'long' : 'short', maximumFractionDigits })
  formats.set(key, format)
  return format.format(amount)
}
