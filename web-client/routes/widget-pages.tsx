import { Route, Routes } from 'react-router'
import { NewTicketRoute } from './new-ticket'
import { TicketRoute } from './ticket'
import { TicketsRoute } from './tickets'
import { WidgetRoute } from './widget'

/** The widget's three screens. */
export function WidgetPages() {
  return (
    <Routes>
      <Route element={<WidgetRoute />}>
        <Route index element={<TicketsRoute />} />
        <Route path="tickets/:number" element={<TicketRoute />} />
        <Route path="new" element={<NewTicketRoute />} />
      </Route>
    </Routes>
  )
}
