/** The languages of the client view, as BCP 47 tags. */
export const locales = ['en', 'pl', 'de', 'fr', 'es'] as const

export type Locale = (typeof locales)[number]

/** Tells whether a tag is one of them. */
export const isLocale = (tag: string): tag is Locale => locales.includes(tag as Locale)
