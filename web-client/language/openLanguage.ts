import { setupI18n, type I18n, type Messages } from '@lingui/core'
import { isLocale, type Locale } from './locales'

/** Each in a chunk of its own: a page loads the language that it speaks. */
const catalogues: Record<Locale, () => Promise<{ messages: Messages }>> = {
  en: () => import('./locales/en.po'),
  pl: () => import('./locales/pl.po'),
  de: () => import('./locales/de.po'),
  fr: () => import('./locales/fr.po'),
  es: () => import('./locales/es.po'),
}

/** Loads a language; English for a tag that is none of ours. What it resolves to speaks at once. */
export async function openLanguage(tag: string): Promise<I18n> {
  const locale = isLocale(tag) ? tag : 'en'
  const { messages } = await catalogues[locale]()
  return setupI18n({ locale, messages: { [locale]: messages } })
}
