import { ApolloProvider } from '@apollo/client/react'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { RouterProvider, type DataRouter } from 'react-router'
import { ConnectionProvider } from '../web-shared/apollo/ConnectionProvider'
import { createColorSchemeManager } from './frame/color-scheme'
import type { Session } from './session'
import { resolveVariables, theme } from './theme'

const colorSchemeManager = createColorSchemeManager()

/** The panel around its routes: data, live connection, looks, notices. */
export function App({ session, router }: { session: Session; router: DataRouter }) {
  return (
    <ApolloProvider client={session.client}>
      <ConnectionProvider value={session.connection}>
        <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} colorSchemeManager={colorSchemeManager} defaultColorScheme="auto">
          {/* At the bottom they would lie over what is being written, and over what was selected. */}
          <Notifications position="top-center" />
          <RouterProvider router={router} />
        </MantineProvider>
      </ConnectionProvider>
    </ApolloProvider>
  )
}
