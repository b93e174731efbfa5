import { BrowserRouter, MemoryRouter, Route, Routes } from 'react-router'
import { NotFoundRoute } from './routes/not-found'
import { NewTicketRoute } from './routes/new-ticket'
import { PublicLinkRoute } from './routes/public-link'
import { TicketRoute } from './routes/ticket'
import { TicketsRoute } from './routes/tickets'
import { WidgetRoute } from './routes/widget'

/** Below it stands every page of the client view. */
export const basename = '/helpdesk'

const widget = `${basename}/widget`

/** The pages in a browser. What happens in a host's frame stays out of the history: its back button is the host page's. */
export function Router() {
  if (window.location.pathname === widget) return <MemoryRouter basename={basename} initialEntries={[widget]}><Pages /></MemoryRouter>
  return <BrowserRouter basename={basename}><Pages /></BrowserRouter>
}

/** The pages under /helpdesk: the widget's three screens, and the public link. */
export function Pages() {
  return (
    <Routes>
      <Route path="widget" element={<WidgetRoute />}>
        <Route index element={<TicketsRoute />} />
        <Route path="tickets/:number" element={<TicketRoute />} />
        <Route path="new" element={<NewTicketRoute />} />
      </Route>
      <Route path="ticket/:token" element={<PublicLinkRoute />} />
      <Route path="*" element={<NotFoundRoute />} />
    </Routes>
  )
}
