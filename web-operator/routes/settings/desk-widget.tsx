import { useReadQuery, type PreloadedQueryRef, type PreloadQueryFunction } from '@apollo/client/react'
import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { DeskScreen } from '../../features/settings/desks/DeskScreen'
import { DeskWidgetQuery, type DeskWidgetData, type DeskWidgetVariables } from '../../features/settings/widget/desk-widget-query'
import { WidgetSettings } from '../../features/settings/widget/WidgetSettings'

export const loadDeskWidget = (preload: PreloadQueryFunction) => ({ params }: LoaderFunctionArgs) =>
  preload(DeskWidgetQuery, { variables: { deskId: params.deskId ?? '' }, fetchPolicy: 'network-only' })

/** `/settings/desks/:deskId/widget`. */
export function DeskWidgetRoute() {
  const { desk } = useReadQuery(useLoaderData<PreloadedQueryRef<DeskWidgetData, DeskWidgetVariables>>()).data
  return <DeskScreen desk={desk}>{shown => <WidgetSettings key={shown.id} desk={shown} />}</DeskScreen>
}
