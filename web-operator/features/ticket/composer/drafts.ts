export type ComposerTab = 'reply' | 'internal'

/** A file that is uploaded, and waits for its comment. Size in bytes. */
export interface DraftFile { id: string; fileName: string; size: number }

/** What an operator has written and not sent. */
export interface Draft { text: string; files: DraftFile[] }

export const emptyDraft: Draft = { text: '', files: [] }

// By operator, because people share machines, and nobody sees another's draft.
const draftKey = (operatorId: string, ticketId: string, tab: ComposerTab) => `helpdesk.draft.${operatorId}.${ticketId}.${tab}`
const tabKey = (operatorId: string, ticketId: string) => `helpdesk.tab.${operatorId}.${ticketId}`

const isDraft = (value: unknown): value is Draft => typeof value === 'object' && value !== null
  && 'text' in value && typeof value.text === 'string' && 'files' in value && Array.isArray(value.files)

/** The draft as it was left; an empty one when there is none, or when what is stored cannot be read. */
export function loadDraft(operatorId: string, ticketId: string, tab: ComposerTab): Draft {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(draftKey(operatorId, ticketId, tab)) ?? 'null')
    return isDraft(stored) ? stored : emptyDraft
  } catch {
    return emptyDraft
  }
}

/** Keeps a draft across reloads. A full or forbidden storage must not stop anyone from writing. */
export function saveDraft(operatorId: string, ticketId: string, tab: ComposerTab, draft: Draft) {
  const key = draftKey(operatorId, ticketId, tab)
  try {
    if (draft.text || draft.files.length > 0) localStorage.setItem(key, JSON.stringify(draft))
    else localStorage.removeItem(key)
  } catch {
    return
  }
}

/** The tab that was open on this ticket. */
export function loadTab(operatorId: string, ticketId: string): ComposerTab {
  try {
    return localStorage.getItem(tabKey(operatorId, ticketId)) === 'internal' ? 'internal' : 'reply'
  } catch {
    return 'reply'
  }
}

export function saveTab(operatorId: string, ticketId: string, tab: ComposerTab) {
  try {
    if (tab === 'internal') localStorage.setItem(tabKey(operatorId, ticketId), tab)
    else localStorage.removeItem(tabKey(operatorId, ticketId))
  } catch {
    return
  }
}
