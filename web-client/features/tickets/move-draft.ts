import type { AttachedFile } from '../../../web-shared/writing/upload-queue'
import { keepDraft, keptDraft } from '../../writing/drafts'
import { moveUnsent } from './unsent-comments'

export interface CommentDraft { body: string; attached: AttachedFile[] }

export const emptyDraft: CommentDraft = { body: '', attached: [] }

/** Where a ticket's unsent comment is kept. */
export const draftKey = (ticketId: string) => `comment:${ticketId}`

/** Puts a text and its files into a ticket's field, after what is being written there. */
export function addToDraft(ticketId: string, { body, attached }: CommentDraft) {
  const there = { ...emptyDraft, ...keptDraft<CommentDraft>(draftKey(ticketId)) }
  keepDraft(draftKey(ticketId), { body: [there.body, body].filter(Boolean).join('\n\n'), attached: [...there.attached, ...attached] })
}

/** Brings what was being written on one ticket to another, after what is being written there. */
export function moveDraft(from: string, to: string) {
  const moved = keptDraft<CommentDraft>(draftKey(from))
  if (moved) addToDraft(to, { ...emptyDraft, ...moved })
  keepDraft(draftKey(from), undefined)
  moveUnsent(from, to)
}
