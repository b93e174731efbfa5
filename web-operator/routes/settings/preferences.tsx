import { Preferences } from '../../features/settings/preferences/Preferences'
import { SettingsPage } from '../../features/settings/SettingsPage'
import { useSignedIn } from '../panel'

/** `/settings/preferences`. */
export function PreferencesRoute() {
  const { id } = useSignedIn()
  return (
    <SettingsPage title="Preferences" about="For you alone, on every machine where you sign in.">
      <Preferences operatorId={id} />
    </SettingsPage>
  )
}
