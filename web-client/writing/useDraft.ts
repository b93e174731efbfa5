import { useState } from 'react'
import { remember, remembered } from '../../web-shared/writing/tab-storage'

/**
 * What someone is writing, kept across a reload and until it is sent. `key` says whose and about what; a component
 * shows one key for its whole life.
 */
export function useDraft<Draft extends object>(key: string, empty: Draft) {
  const storageKey = `helpdesk:draft:${key}`
  const [draft, setDraft] = useState<Draft>(() => ({ ...empty, ...remembered<Draft>(storageKey) }))

  const change = (part: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => setDraft(current => {
    const changed = { ...current, ...(typeof part === 'function' ? part(current) : part) }
    remember(storageKey, changed)
    return changed
  })
  const clear = () => {
    remember(storageKey, undefined)
    setDraft(empty)
  }
  return { draft, change, clear }
}
