import { useReadQuery, type PreloadedQueryRef, type PreloadQueryFunction } from '@apollo/client/react'
import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { DeskScreen } from '../../features/settings/desks/DeskScreen'
import { DeskEmailsQuery, type DeskEmailsData, type DeskEmailsVariables } from '../../features/settings/templates/desk-emails-query'
import { EmailTemplates } from '../../features/settings/templates/EmailTemplates'

export const loadDeskEmails = (preload: PreloadQueryFunction) => ({ params }: LoaderFunctionArgs) =>
  preload(DeskEmailsQuery, { variables: { deskId: params.deskId ?? '' }, fetchPolicy: 'network-only' })

/** `/settings/desks/:deskId/emails`. */
export function DeskEmailsRoute() {
  const { desk } = useReadQuery(useLoaderData<PreloadedQueryRef<DeskEmailsData, DeskEmailsVariables>>()).data
  return <DeskScreen desk={desk}>{shown => <EmailTemplates key={shown.id} desk={shown} />}</DeskScreen>
}
