import type { Place } from './place-registry'

/** The settings' screens, whose own navigation is only there when one of them is. */
export const settingsPlaces: readonly Place[] = [
  { title: 'Settings: Profile', path: '/settings/profile' },
  { title: 'Settings: Preferences', path: '/settings/preferences' },
  { title: 'Settings: Operators', path: '/settings/operators' },
  { title: 'Settings: Desks', path: '/settings/desks' },
  { title: 'Settings: Canned replies', path: '/settings/canned-replies' },
]
