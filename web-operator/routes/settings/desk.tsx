import { useReadQuery, type PreloadedQueryRef, type PreloadQueryFunction } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { AdminsOnly } from '../../features/settings/AdminsOnly'
import { BackLink } from '../../features/settings/BackLink'
import { CategoryList } from '../../features/settings/categories/CategoryList'
import { DeskForm } from '../../features/settings/desks/DeskForm'
import { DeskQuery, type DeskData, type DeskVariables } from '../../features/settings/desks/desks-query'
import { DeskTabs } from '../../features/settings/desks/DeskTabs'
import { NotThere } from '../../features/settings/NotThere'
import { SettingsPage } from '../../features/settings/SettingsPage'

export const loadDesk = (preload: PreloadQueryFunction) => ({ params }: LoaderFunctionArgs) =>
  preload(DeskQuery, { variables: { deskId: params.deskId ?? '' }, fetchPolicy: 'network-only' })

type Desk = NonNullable<DeskData['desk']>

function DeskScreen({ children }: { children: (desk: Desk, operators: DeskData['operators']) => ReactNode }) {
  const { desk, operators } = useReadQuery(useLoaderData<PreloadedQueryRef<DeskData, DeskVariables>>()).data
  if (!desk) return <NotThere back="/settings/desks" />
  if (!desk.viewerCanConfigure) return <AdminsOnly title={desk.name} />
  return (
    <SettingsPage title={desk.name} back={<BackLink to="/settings/desks">Desks</BackLink>}>
      <DeskTabs deskId={desk.id} />
      {children(desk, operators)}
    </SettingsPage>
  )
}

/** `/settings/desks/:deskId`. */
export const DeskRoute = () => <DeskScreen>{(desk, operators) => <DeskForm key={desk.id} desk={desk} operators={operators} />}</DeskScreen>

/** `/settings/desks/:deskId/categories`. */
export const CategoriesRoute = () => <DeskScreen>{desk => <CategoryList desk={desk} />}</DeskScreen>
