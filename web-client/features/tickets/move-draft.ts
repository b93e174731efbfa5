import { keepDraft, keptDraft } from '../../writing/useDraft'
import type { Attached } from '../../writing/useUploads'

export interface CommentDraft { body: string; attached: Attached[] }

/** Where a ticket's unsent comment is kept. */
export const draftKey = (ticketId: string) => `comment:${ticketId}`

/** Brings what was being written on one ticket to another, after what is being written there. */
export function moveDraft(from: string, to: string) {
  const moved = keptDraft<CommentDraft>(draftKey(from))
  if (!moved) return
  const there = keptDraft<CommentDraft>(draftKey(to))
  keepDraft(draftKey(to), {
    body: [there?.body, moved.body].filter(Boolean).join('\n\n'),
    attached: [...(there?.attached ?? []), ...moved.attached],
  })
  keepDraft(draftKey(from), undefined)
}
