import { changeDraft, emptyDraft, isEmptyDraft, readDraft, type ComposerTab } from '../composer/drafts'

const tabs: readonly ComposerTab[] = ['reply', 'internal']

/** What was being written in a ticket that was merged can be sent from the one that it was merged into; it comes behind what was being written there. */
export function carryDraft(operatorId: string, fromTicketId: string, intoTicketId: string) {
  for (const tab of tabs) {
    const from = { operatorId, ticketId: fromTicketId, tab }
    const draft = readDraft(from)
    if (isEmptyDraft(draft)) continue
    changeDraft({ operatorId, ticketId: intoTicketId, tab }, into => ({
      text: [into.text, draft.text].filter(Boolean).join('\n\n'),
      files: [...into.files, ...draft.files],
    }))
    changeDraft(from, () => emptyDraft)
  }
}
