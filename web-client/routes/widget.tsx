import { useQuery } from '@apollo/client/react'
import { Suspense } from 'react'
import { Outlet, useOutletContext } from 'react-router'
import { SessionGate, type Visitor } from '../features/session/SessionGate'
import { graphql } from '../gql'
import type { WidgetDeskQuery } from '../gql/graphql'
import { useText } from '../language/useText'
import { LoadFailed } from '../layout/LoadFailed'
import { Notice } from '../layout/Notice'
import { Skeleton } from '../layout/Skeleton'
import { NewTicket } from './lazy-new-ticket'
import { texts } from './texts'

export const WidgetDesk = graphql(`
  query WidgetDesk($deskToken: String!) {
    deskByToken(deskToken: $deskToken) {
      name
      ...NewTicket_desk
    }
  }
`)

interface Widget {
  deskToken: string
  clientId: string
  desk: NonNullable<WidgetDeskQuery['deskByToken']>
}

/** What the screens inside the widget know: the desk and the client. */
export const useWidget = () => useOutletContext<Widget>()

/** The page in the frame of a host: a client's three screens, or for a stranger the form alone. */
export function WidgetRoute() {
  return <SessionGate>{visitor => <AtDesk {...visitor} />}</SessionGate>
}

function AtDesk({ deskToken, clientId }: Visitor) {
  const text = useText()
  const { data, error, refetch } = useQuery(WidgetDesk, { variables: { deskToken } })
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <Skeleton label={text(texts.loading)} />
  const desk = data.deskByToken
  if (!desk) return <Notice title={text(texts.unknownDeskTitle)}>{text(texts.unknownDesk)}</Notice>
  return (
    <Suspense fallback={<Skeleton label={text(texts.loading)} />}>
      {clientId === null
        ? <NewTicket desk={desk} deskToken={deskToken} clientId={null} above={desk.name} />
        : <Outlet context={{ deskToken, clientId, desk } satisfies Widget} />}
    </Suspense>
  )
}
