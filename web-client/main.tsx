import { createRoot } from 'react-dom/client'
import '../web-shared/theme/tokens.css'
import './layout/page.css'
import { Router } from './router'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Router />)
