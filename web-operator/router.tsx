import { createQueryPreloader } from '@apollo/client/react'
import { redirect, type RouteObject } from 'react-router'
import { forgetTab } from './forget-tab'
import { RouteError } from './frame/RouteError'
import { NotFoundRoute } from './routes/not-found'
import { loadPanel, PanelRoute } from './routes/panel'
import { organizationRoutes } from './routes/organization/routes'
import { settingsRoutes } from './routes/settings/routes'
import { loadTicket, TicketRoute } from './routes/ticket'
import { loadTickets, TicketsRoute } from './routes/tickets'
import type { Session } from './session'

/** Every URL of the operator panel. */
export function createRoutes(session: Session): RouteObject[] {
  const preload = createQueryPreloader(session.client)
  session.client.onClearStore(async () => forgetTab())
  return [{
    ErrorBoundary: RouteError,
    HydrateFallback: () => null,
    children: [
      { path: '/login', lazy: () => import('./routes/login').then(it => ({ element: <it.LoginRoute session={session} /> })) },
      { path: '/invite', lazy: () => import('./routes/invite').then(it => ({ element: <it.InviteRoute session={session} /> })) },
      {
        loader: loadPanel(session.client),
        element: <PanelRoute session={session} />,
        children: [{
          ErrorBoundary: RouteError,
          children: [
            { index: true, loader: () => redirect('/tickets?view=open'), element: null },
            { path: 'tickets', loader: loadTickets(session.client), Component: TicketsRoute },
            { path: 'tickets/:number', loader: loadTicket(session.client, preload), Component: TicketRoute },
            organizationRoutes(session.client, preload),
            { path: 'quarantine', lazy: () => import('./routes/quarantine').then(it => ({ loader: it.loadQuarantine(preload), Component: it.QuarantineRoute })) },
            settingsRoutes(preload),
            { path: '*', Component: NotFoundRoute },
          ],
        }],
      },
    ],
  }]
}
