import { useSyncExternalStore } from 'react'
import type { DraftPlace } from './drafts'
import { subscribeToUploads, uploadsOf } from './uploads'

/** What is on its way into a draft, as it is now. */
export const useUploads = (place: DraftPlace) => useSyncExternalStore(subscribeToUploads, () => uploadsOf(place))
