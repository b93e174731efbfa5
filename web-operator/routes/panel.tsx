import type { ApolloClient } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { ActionIcon } from '@mantine/core'
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Navigate, Outlet, redirect, useLocation, useNavigate, useOutletContext, useRevalidator, type LoaderFunctionArgs } from 'react-router'
import { LiveTickets } from '../features/inbox/LiveTickets'
import { ViewNav } from '../features/inbox/ViewNav'
import { loginPath } from '../features/session/return-path'
import { SignOutButton } from '../features/session/SignOutButton'
import { ViewerQuery } from '../features/session/viewer'
import { Frame } from '../frame/Frame'
import { LiveTasks } from '../frame/tasks/LiveTasks'
import { useUndoLatest } from '../frame/undo'
import { useNavigationPane } from '../frame/useNavigationPane'
import type { OperatorRole } from '../gql/graphql'
import { CommandsProvider } from '../keys/CommandsProvider'
import { usePlaces } from '../keys/palette/usePlaces'
import { KeyTooltip } from '../keys/KeyTooltip'
import { useCommand } from '../keys/useCommand'
import type { Session } from '../session'

/** The operator who is signed in, for every route of the panel. */
export interface SignedIn { id: string; name: string; role: OperatorRole | null }

export const useSignedIn = () => useOutletContext<SignedIn>()

/** Lets operators in, and sends everyone else to the login with the way back. */
export const loadPanel = (client: ApolloClient) => async ({ request }: LoaderFunctionArgs) => {
  const { data } = await client.query({ query: ViewerQuery })
  if (data?.viewer?.__typename === 'Operator') return null
  const { pathname, search } = new URL(request.url)
  return redirect(loginPath(pathname + search))
}

/** The panel, for as long as the same operator is signed in. */
export function PanelRoute({ session }: { session: Session }) {
  const [visit, setVisit] = useState(0)
  const { revalidate } = useRevalidator()

  async function beginAnew() {
    await session.startOver()
    await revalidate()
    setVisit(visit + 1)
  }
  return <Panel key={visit} session={session} onSomebodyElse={beginAnew} />
}

interface Props { session: Session; onSomebodyElse: () => Promise<void> }

/** The frame that every screen of the panel stands in. Watches the session, and leaves when it has ended. */
function Panel({ session, onSomebodyElse }: Props) {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const { data } = useQuery(ViewerQuery, { fetchPolicy: 'cache-only' })
  useSomebodyElse(data?.viewer?.__typename === 'Operator' ? data.viewer.id : null, onSomebodyElse)
  // Nothing is known while the session is being left; "nobody" is known once it has ended by itself.
  if (!data) return null
  if (data.viewer?.__typename !== 'Operator') return <Navigate to={loginPath(pathname + search)} replace />
  const { id, name, role } = data.viewer

  async function leave() {
    await session.startOver()
    await navigate('/login')
  }

  return (
    <CommandsProvider>
      <LiveTickets>
        <LiveTasks>
          <PanelFrame operator={{ id, name, role }} signOut={<SignOutButton onSignedOut={leave} />} />
        </LiveTasks>
      </LiveTickets>
    </CommandsProvider>
  )
}

/** Another tab has signed somebody else in, for the cookie is one for all tabs: what this one has read is not theirs, and it begins anew. */
function useSomebodyElse(operatorId: string | null, onSomebodyElse: () => Promise<void>) {
  const before = useRef(operatorId)
  useEffect(() => {
    if (before.current !== null && operatorId !== null && before.current !== operatorId) void onSomebodyElse()
    else before.current = operatorId
    // oxlint-disable-next-line react/exhaustive-deps -- the callback is another one at each render
  }, [operatorId])
}

const places = [{ title: 'Quarantine', path: '/quarantine' }]

function PanelFrame({ operator, signOut }: { operator: SignedIn; signOut: ReactNode }) {
  const pane = useNavigationPane()
  usePlaces(places)
  useCommand('leftPane', pane.toggle)
  useCommand('undo', useUndoLatest())
  const toggle = (
    <KeyTooltip command="leftPane">
      <ActionIcon variant="subtle" color="gray" aria-label={pane.shown ? 'Hide the navigation' : 'Show the navigation'} aria-expanded={pane.shown} aria-controls="navigation" onClick={pane.toggle}>
        {pane.shown ? <PanelLeftClose size={18} /> : <PanelLeftOpen size={18} />}
      </ActionIcon>
    </KeyTooltip>
  )
  return (
    <Frame operatorName={operator.name} pane={pane} toggle={toggle} nav={<ViewNav operatorId={operator.id} />} signOut={signOut}>
      <Outlet context={operator} />
    </Frame>
  )
}
