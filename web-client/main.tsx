import { createRoot } from 'react-dom/client'
import '../web-shared/theme/tokens.css'
import { Language } from './language/Language'
import { openLanguage } from './language/openLanguage'
import './layout/page.css'
import { Router } from './router'

async function start(root: HTMLElement) {
  const i18n = await openLanguage(document.documentElement.lang)
  createRoot(root).render(<Language i18n={i18n}><Router /></Language>)
}

const root = document.getElementById('root')
if (root) void start(root)
