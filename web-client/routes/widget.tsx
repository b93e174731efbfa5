import { useQuery } from '@apollo/client/react'
import { Suspense, useState } from 'react'
import { Outlet, useOutletContext } from 'react-router'
import { AccessProvider, openAccess, type Access } from '../access'
import { findHost, type Host } from '../features/session/host'
import { SessionGate, type Visitor } from '../features/session/SessionGate'
import { useHostedPage } from '../features/session/useHostedPage'
import { useTellLook } from '../features/session/useTellLook'
import { useFirstAnswer } from '../first-data'
import { graphql } from '../gql'
import type { WidgetDeskQuery } from '../gql/graphql'
import { useText } from '../language/useText'
import { LoadFailed } from '../layout/LoadFailed'
import { ScreenBoundary } from '../layout/ScreenBoundary'
import { PanelVisibleProvider } from '../layout/seen'
import { Skeleton } from '../layout/Skeleton'
import { WidgetBar } from '../layout/WidgetBar'
import { NewTicket } from './lazy-new-ticket'
import { texts } from './texts'
import { UnknownDesk } from './unknown-desk'
import { useAskedPrefill, useShow } from './useShow'

export const WidgetDesk = graphql(`
  query WidgetDesk($deskToken: String!) {
    deskByToken(deskToken: $deskToken) {
      name
      ...NewTicket_desk
      ...TellLook_desk
    }
  }
`)

type Desk = NonNullable<WidgetDeskQuery['deskByToken']>

interface Widget {
  deskToken: string
  clientId: string
  desk: Desk
  onCreated: (number: string) => void
}

/** What the screens inside the widget know: the desk and the client. */
export const useWidget = () => useOutletContext<Widget>()

/** The page in the frame of a host, which its address names beside the desk. */
export function WidgetRoute() {
  const [{ deskToken, host }] = useState(() => {
    const address = new URLSearchParams(window.location.search)
    return { deskToken: address.get('desk'), host: findHost(address) }
  })
  const first = useFirstAnswer<WidgetDeskQuery>()
  const [stranger] = useState(() => {
    const access = openAccess(() => null)
    if (deskToken && first) access.client.writeQuery({ query: WidgetDesk, variables: { deskToken }, data: first })
    return access
  })
  if (!deskToken) return <UnknownDesk />
  return <AccessProvider access={stranger}><AtDesk deskToken={deskToken} stranger={stranger} host={host} /></AccessProvider>
}

interface AtDeskProps {
  deskToken: string
  stranger: Access
  host: Host | null
}

function AtDesk({ deskToken, ...rest }: AtDeskProps) {
  const text = useText()
  const { data, error, refetch } = useQuery(WidgetDesk, { variables: { deskToken } })
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <Skeleton label={text(texts.loading)} />
  if (!data.deskByToken) return <UnknownDesk />
  return <HostedDesk deskToken={deskToken} desk={data.deskByToken} {...rest} />
}

function HostedDesk({ deskToken, desk, stranger, host }: AtDeskProps & { desk: Desk }) {
  const text = useText()
  const show = useShow()
  const { visible, close } = useHostedPage({ host, onShow: show })
  const colours = useTellLook(host, desk)
  return (
    <PanelVisibleProvider value={visible}>
      {close && <WidgetBar deskName={desk.name} {...colours} close={close} />}
      <SessionGate deskToken={deskToken} stranger={stranger} host={host} onLeft={() => show({ name: 'list' })}>
        {visitor => (
          <ScreenBoundary>
            <Suspense fallback={<Skeleton label={text(texts.loading)} />}><Screens deskToken={deskToken} desk={desk} visitor={visitor} host={host} /></Suspense>
          </ScreenBoundary>
        )}
      </SessionGate>
    </PanelVisibleProvider>
  )
}

/** A client's three screens, or for a stranger the form alone. */
function Screens({ deskToken, desk, visitor: { clientId, claims }, host }: { deskToken: string; desk: Desk; visitor: Visitor; host: Host | null }) {
  const prefill = useAskedPrefill()
  const onCreated = (number: string) => host?.tell({ type: 'helpdesk:ticket-created', number })
  if (clientId !== null) return <Outlet context={{ deskToken, clientId, desk, onCreated } satisfies Widget} />
  return <NewTicket key={prefill.key} desk={desk} deskToken={deskToken} clientId={null} above={host ? null : desk.name} prefill={prefill.given} claims={claims} onCreated={onCreated} />
}
