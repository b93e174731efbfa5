import { setupI18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { createRoot } from 'react-dom/client'
import '../web-shared/theme/tokens.css'
import './layout/page.css'
import { Router } from './router'

const i18n = setupI18n({ locale: 'en', messages: { en: {} } })
const root = document.getElementById('root')
if (root) createRoot(root).render(<I18nProvider i18n={i18n}><Router /></I18nProvider>)
