import type { ComposerTab } from './drafts'

const tabKey = (operatorId: string, ticketId: string) => `helpdesk.tab.${operatorId}.${ticketId}`

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
