import { useReadQuery, type PreloadedQueryRef, type PreloadQueryFunction } from '@apollo/client/react'
import { Button, Text } from '@mantine/core'
import { Plus } from 'lucide-react'
import { Link, useLoaderData } from 'react-router'
import { AdminsOnly } from '../../features/settings/AdminsOnly'
import { BackLink } from '../../features/settings/BackLink'
import { DesksQuery, type DesksData } from '../../features/settings/desks/desks-query'
import { DeskTable } from '../../features/settings/desks/DeskTable'
import { NewDeskForm } from '../../features/settings/desks/NewDeskForm'
import { SettingsPage } from '../../features/settings/SettingsPage'
import { useSignedIn } from '../panel'

export const loadDesks = (preload: PreloadQueryFunction) => () => preload(DesksQuery, { fetchPolicy: 'network-only' })

/** `/settings/desks`. */
export function DesksRoute() {
  const { desks } = useReadQuery(useLoaderData<PreloadedQueryRef<DesksData>>()).data
  const isAdmin = useSignedIn().role === 'ADMIN'
  return (
    <SettingsPage
      title="Desks"
      about={isAdmin ? 'The support lines: each with its own numbers, members and categories.' : 'The support lines that you work. Admins change them.'}
      actions={isAdmin && <Button component={Link} to="/settings/desks/new" leftSection={<Plus size={16} aria-hidden />}>New desk</Button>}
    >
      {desks.length > 0 ? <DeskTable desks={desks} /> : <Text c="dimmed">{isAdmin ? 'There is no desk yet. Tickets come to a desk: make the first one.' : 'You are a member of no desk. Ask an admin.'}</Text>}
    </SettingsPage>
  )
}

/** `/settings/desks/new`. */
export function NewDeskRoute() {
  const { operators } = useReadQuery(useLoaderData<PreloadedQueryRef<DesksData>>()).data
  if (useSignedIn().role !== 'ADMIN') return <AdminsOnly title="New desk" />
  return (
    <SettingsPage title="New desk" back={<BackLink to="/settings/desks">Desks</BackLink>}>
      <NewDeskForm operators={operators} />
    </SettingsPage>
  )
}
