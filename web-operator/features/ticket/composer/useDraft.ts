import { useSyncExternalStore } from 'react'
import { changeDraft, emptyDraft, readDraft, subscribeToDrafts, type Draft, type DraftPlace } from './drafts'

/** One draft as it is now, and ways to change it. */
export function useDraft(place: DraftPlace) {
  const draft = useSyncExternalStore(subscribeToDrafts, () => readDraft(place))
  return {
    draft,
    change: (update: (draft: Draft) => Draft) => changeDraft(place, update),
    clear: () => changeDraft(place, () => emptyDraft),
  }
}
