import type { ReactNode } from 'react'
import { AdminsOnly } from '../AdminsOnly'
import { BackLink } from '../BackLink'
import { NotThere } from '../NotThere'
import { SettingsPage } from '../SettingsPage'
import { DeskTabs } from './DeskTabs'

interface Shown { id: string; name: string; viewerCanConfigure: boolean }

/** What all screens of one desk stand in, for those who may configure it; the others see why not. */
export function DeskScreen<Desk extends Shown>({ desk, children }: { desk: Desk | null; children: (desk: Desk) => ReactNode }) {
  if (!desk) return <NotThere back="/settings/desks" />
  if (!desk.viewerCanConfigure) return <AdminsOnly title={desk.name} />
  return (
    <SettingsPage title={desk.name} back={<BackLink to="/settings/desks">Desks</BackLink>}>
      <DeskTabs deskId={desk.id} />
      {children(desk)}
    </SettingsPage>
  )
}
