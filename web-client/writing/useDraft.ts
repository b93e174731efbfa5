import { useState } from 'react'
import { remember, remembered } from '../../web-shared/writing/tab-storage'

const placeOf = (key: string) => `helpdesk:draft:${key}`

/** The draft that is kept under a key, if there is one. */
export const keptDraft = <Draft extends object>(key: string) => remembered<Draft>(placeOf(key))

/** Keeps a draft under a key; undefined forgets it. */
export const keepDraft = (key: string, draft: object | undefined) => remember(placeOf(key), draft)

/** What someone is writing, kept across a reload and until it is sent. `key` says whose and about what. */
export function useDraft<Draft extends object>(key: string, empty: Draft) {
  const read = () => ({ key, draft: { ...empty, ...keptDraft<Draft>(key) } })
  const [shown, setShown] = useState(read)
  // The form stays, with its focus, when what is written goes to another ticket.
  if (shown.key !== key) setShown(read())
  const { draft } = shown

  const change = (part: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => setShown(current => {
    const changed = { ...current.draft, ...(typeof part === 'function' ? part(current.draft) : part) }
    keepDraft(current.key, changed)
    return { key: current.key, draft: changed }
  })
  const clear = () => {
    keepDraft(key, undefined)
    setShown({ key, draft: empty })
  }
  return { draft, change, clear }
}
