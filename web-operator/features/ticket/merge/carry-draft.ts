import { changeDraft, emptyDraft, isEmptyDraft, readDraft, type ComposerTab } from '../composer/drafts'
import { backToDraft, readUnsent } from '../composer/unsent-comments'
import { carryNewTask } from '../tasks/carry-new-task'

const tabs: readonly ComposerTab[] = ['reply', 'internal']

/**
 * What was being written in a ticket that was merged, or could not be sent, can be sent from the one that it was merged into; it
 * comes behind what was being written there. So does a task that was not saved.
 */
export function carryDraft(operatorId: string, fromTicketId: string, intoTicketId: string) {
  for (const comment of readUnsent({ operatorId, ticketId: fromTicketId })) backToDraft({ operatorId, ticketId: fromTicketId }, comment)
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
  carryNewTask(operatorId, fromTicketId, intoTicketId)
}
