import { act, render } from '@testing-library/react'
import { notifications } from '@mantine/notifications'
import { createBrowserRouter, type DataRouter } from 'react-router'
import { App } from '../App'
import { createRoutes } from '../router'
import type { FakeServer } from './fake-server'

// jsdom lays nothing out, and a virtual list without a height shows no row.
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 800 })
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 1200 })
// A wide window, where the details of a ticket stand beside it.
const { matchMedia } = window
window.matchMedia = query => ({ ...matchMedia(query), matches: query.includes('min-width') })

const routers: DataRouter[] = []
afterEach(() => {
  for (const router of routers.splice(0)) router.dispose()
})

/** The whole panel at a URL, on a server in memory. */
export function renderPanel(server: FakeServer, url: string) {
  // Notices live outside the tree and would outlive the test that caused them.
  act(() => notifications.clean())
  window.history.pushState(null, '', url)
  const router = createBrowserRouter(createRoutes(server.session))
  routers.push(router)
  render(<App session={server.session} router={router} />)
  return { router, location: () => router.state.location.pathname + router.state.location.search }
}
