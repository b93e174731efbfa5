import { setupI18n } from '@lingui/core'
import type { ReactNode } from 'react'
import { Language } from '../language/Language'

const english = setupI18n({ locale: 'en', messages: { en: {} } })

/** Everything below says its texts in English, as the code has them. */
export function InEnglish({ children }: { children: ReactNode }) {
  return <Language i18n={english}>{children}</Language>
}
