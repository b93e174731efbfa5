import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '../web-shared/theme/tokens.css'
import './fields.css'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { App } from './App'
import { createRoutes } from './router'
import { openSession } from './session'

const session = openSession()
const router = createBrowserRouter(createRoutes(session))

const root = document.getElementById('root')
if (root) createRoot(root).render(<App session={session} router={router} />)
