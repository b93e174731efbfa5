import { Suspense } from 'react'
import { Outlet, useLocation } from 'react-router'
import { UnsavedChanges } from '../../features/settings/form/UnsavedChanges'
import { SettingsNav } from '../../features/settings/SettingsNav'
import { SettingsSkeleton } from '../../features/settings/SettingsSkeleton'
import { RequestErrorBoundary } from '../../frame/RequestErrorBoundary'
import { useSignedIn } from '../panel'
import styles from './settings.module.css'

/** `/settings`: its own navigation, and one of its screens. */
export function SettingsRoute() {
  const { pathname } = useLocation()
  return (
    <div className={styles.settings}>
      <SettingsNav />
      <main className={styles.screen}>
        <UnsavedChanges>
          <RequestErrorBoundary key={pathname}>
            <Suspense fallback={<SettingsSkeleton />}>
              <Outlet context={useSignedIn()} />
            </Suspense>
          </RequestErrorBoundary>
        </UnsavedChanges>
      </main>
    </div>
  )
}
