import { setupI18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'

const english = setupI18n({ locale: 'en', messages: { en: {} } })

/** Everything below says its texts in English, as the code has them. */
export function InEnglish({ children }: { children: ReactNode }) {
  return <I18nProvider i18n={english}>{children}</I18nProvider>
}
