import { Suspense } from 'react'
import { BrowserRouter, MemoryRouter, Route, Routes } from 'react-router'
import { loadWidgetPages, WidgetPages } from './routes/lazy-widget-pages'
import { NotFoundRoute } from './routes/not-found'
import { PublicLinkRoute } from './routes/public-link'

/** Below it stands every page of the client view. */
export const basename = '/helpdesk'

const widget = `${basename}/widget`

/** Asks at once for the part of the page that its address needs. */
export function loadPages() {
  if (window.location.pathname.startsWith(widget)) loadWidgetPages()
}

/** The pages in a browser. What happens in a host's frame stays out of the history: its back button is the host page's. */
export function Router() {
  if (window.location.pathname === widget) return <MemoryRouter basename={basename} initialEntries={[widget]}><Pages /></MemoryRouter>
  return <BrowserRouter basename={basename}><Pages /></BrowserRouter>
}

/** The pages under /helpdesk: the widget's three screens, and the public link. */
export function Pages() {
  return (
    <Routes>
      <Route path="widget/*" element={<Suspense><WidgetPages /></Suspense>} />
      <Route path="ticket/:token" element={<PublicLinkRoute />} />
      <Route path="*" element={<NotFoundRoute />} />
    </Routes>
  )
}
