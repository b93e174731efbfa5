import { useReadQuery, type PreloadedQueryRef, type PreloadQueryFunction } from '@apollo/client/react'
import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { CategoryList } from '../../features/settings/categories/CategoryList'
import { DeskForm } from '../../features/settings/desks/DeskForm'
import { DeskQuery, type DeskData, type DeskVariables } from '../../features/settings/desks/desks-query'
import { DeskScreen } from '../../features/settings/desks/DeskScreen'

export const loadDesk = (preload: PreloadQueryFunction) => ({ params }: LoaderFunctionArgs) =>
  preload(DeskQuery, { variables: { deskId: params.deskId ?? '' }, fetchPolicy: 'network-only' })

const useLoaded = () => useReadQuery(useLoaderData<PreloadedQueryRef<DeskData, DeskVariables>>()).data

/** `/settings/desks/:deskId`. */
export function DeskRoute() {
  const { desk, operators } = useLoaded()
  return <DeskScreen desk={desk}>{shown => <DeskForm key={shown.id} desk={shown} operators={operators} />}</DeskScreen>
}

/** `/settings/desks/:deskId/categories`. */
export function CategoriesRoute() {
  return <DeskScreen desk={useLoaded().desk}>{desk => <CategoryList desk={desk} />}</DeskScreen>
}
