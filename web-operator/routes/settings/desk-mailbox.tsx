import { useReadQuery, type PreloadedQueryRef, type PreloadQueryFunction } from '@apollo/client/react'
import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { DeskScreen } from '../../features/settings/desks/DeskScreen'
import { DeskMailboxQuery, type DeskMailboxData, type DeskMailboxVariables } from '../../features/settings/mailbox/desk-mailbox-query'
import { MailboxSettings } from '../../features/settings/mailbox/MailboxSettings'

export const loadDeskMailbox = (preload: PreloadQueryFunction) => ({ params }: LoaderFunctionArgs) =>
  preload(DeskMailboxQuery, { variables: { deskId: params.deskId ?? '' }, fetchPolicy: 'network-only' })

/** `/settings/desks/:deskId/mailbox`. */
export function DeskMailboxRoute() {
  const { desk, viewer } = useReadQuery(useLoaderData<PreloadedQueryRef<DeskMailboxData, DeskMailboxVariables>>()).data
  const email = viewer?.__typename === 'Operator' ? viewer.email : null
  return <DeskScreen desk={desk}>{shown => <MailboxSettings key={shown.id} desk={shown} email={email ?? ''} />}</DeskScreen>
}
