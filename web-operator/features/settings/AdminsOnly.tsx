import { Text } from '@mantine/core'
import { SettingsPage } from './SettingsPage'

/** In place of a screen that changes what is everybody's. */
export function AdminsOnly({ title }: { title: string }) {
  return (
    <SettingsPage title={title}>
      <Text>Only admins can do this. Ask one of them: the list of operators says who they are.</Text>
    </SettingsPage>
  )
}
