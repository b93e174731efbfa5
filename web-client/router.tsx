import { BrowserRouter, Route, Routes } from 'react-router'
import { NotFoundRoute } from './routes/not-found'
import { NewTicketRoute } from './routes/new-ticket'
import { PublicLinkRoute } from './routes/public-link'
import { TicketRoute } from './routes/ticket'
import { TicketsRoute } from './routes/tickets'
import { WidgetRoute } from './routes/widget'

/** Below it stands every page of the client view. */
export const basename = '/helpdesk'

/** The pages in a browser. */
export function Router() {
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
