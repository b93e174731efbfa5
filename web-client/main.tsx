import { createRoot, hydrateRoot } from 'react-dom/client'
import '../web-shared/theme/tokens.css'
import { FirstDataProvider, readFirstData } from './first-data'
import { Language } from './language/Language'
import { openLanguage } from './language/openLanguage'
import './layout/page.css'
import { loadPages, Router } from './router'

async function start(root: HTMLElement) {
  loadPages()
  const i18n = await openLanguage(document.documentElement.lang)
  const page = <Language i18n={i18n}><FirstDataProvider value={readFirstData()}><Router /></FirstDataProvider></Language>
  // The server has rendered some pages already; on the others nothing stands yet.
  if (root.hasChildNodes()) hydrateRoot(root, page)
  else createRoot(root).render(page)
}

const root = document.getElementById('root')
if (root) void start(root)
