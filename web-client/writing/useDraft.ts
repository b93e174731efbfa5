import { useSyncExternalStore } from 'react'
import { keepDraft, keptDraft, subscribeToDrafts } from './drafts'

/** What someone is writing, kept across a reload and until it is sent. `key` says whose and about what. */
export function useDraft<Draft extends object>(key: string, empty: Draft) {
  const kept = useSyncExternalStore(subscribeToDrafts, () => keptDraft<Draft>(key), () => undefined)
  return {
    draft: { ...empty, ...kept },
    change: (part: Partial<Draft>) => keepDraft(key, { ...empty, ...keptDraft<Draft>(key), ...part }),
    clear: () => keepDraft(key, undefined),
  }
}
