import { de } from './de.js'
import type { EmailKind, EmailTemplate } from './email-template.js'
import type { EmailTexts } from './email-texts.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { pl } from './pl.js'

const texts: Record<string, EmailTexts> = { en, pl, de, fr, es }

/** The languages that mails are written in, those of desks. */
export const EMAIL_LANGUAGES: readonly string[] = Object.keys(texts)

/** The texts of a language; in English for one that we do not write, for a mail goes out all the same. */
export function emailTexts(language: string): EmailTexts {
  return texts[language] ?? en
}

/** What a mail says at a desk that has not written its own, in the desk's language. The confirmation to an unverified address always says this. */
export function defaultTemplate(kind: EmailKind, language: string): EmailTemplate {
  return emailTexts(language).templates[kind]
}
