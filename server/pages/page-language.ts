/**
 * The first language of a list like `pl-PL,pl;q=0.9,en;q=0.8` (RFC 9110, 12.5.4, or a single one) that there are texts in; else the one
 * named last, else English. Browsers list theirs in the order of their weights.
 */
export function languageOf(wanted: string | undefined, languages: readonly string[], otherwise = 'en'): string {
  const primary = (wanted ?? '').split(',').map((language) => language.trim().toLowerCase().split(/[-_;]/)[0]!)
  return primary.find((language) => languages.includes(language)) ?? otherwise
}
