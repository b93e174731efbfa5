import { useCallback, useState } from 'react'
import { emptyDraft, loadDraft, saveDraft, type ComposerTab, type Draft } from './drafts'

/** The draft of one tab of one ticket, kept with every change. The ticket and the tab stay what they were at first. */
export function useDraft(operatorId: string, ticketId: string, tab: ComposerTab) {
  const [draft, setDraft] = useState(() => loadDraft(operatorId, ticketId, tab))

  const change = useCallback((update: (draft: Draft) => Draft) => setDraft(current => {
    const next = update(current)
    saveDraft(operatorId, ticketId, tab, next)
    return next
  }), [operatorId, ticketId, tab])

  const clear = useCallback(() => change(() => emptyDraft), [change])
  return { draft, change, clear }
}

export type DraftState = ReturnType<typeof useDraft>
