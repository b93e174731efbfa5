import { openComposer } from './composer-requests'
import { changeDraft, draftKey, readDraft, type DraftPlace } from './drafts'
import { leaveCaret } from './useCaret'

/** Puts a text into the reply's draft, behind what is written there, and the caret behind the text. What stands there already is not put there twice. */
export function proposeReply(ticket: Omit<DraftPlace, 'tab'>, text: string) {
  const place: DraftPlace = { ...ticket, tab: 'reply' }
  if (!readDraft(place).text.includes(text)) changeDraft(place, draft => ({ ...draft, text: [draft.text, text].filter(Boolean).join('\n\n') }))
  leaveCaret(draftKey(place), readDraft(place).text.length)
  openComposer(ticket.ticketId, 'reply')
}
