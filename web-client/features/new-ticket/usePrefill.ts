import { useEffect } from 'react'
import type { TicketPrefill } from '../../widget/protocol'
import { keepDraft, keptDraft } from '../../writing/drafts'
import { emptyDraft, type Claims, type NewTicketDraft } from './draft'

const nothing: Claims = {}

interface Given {
  ticket: TicketPrefill | undefined
  claims: Claims | undefined
  categories: readonly { id: string }[]
}

/** Begins a draft with what the host page gave. What somebody has typed stays as it is; what the page said of somebody else does not. */
export function usePrefill(draftKey: string, { ticket, claims = nothing, categories }: Given) {
  useEffect(() => {
    const draft: NewTicketDraft = { ...emptyDraft, ...keptDraft<NewTicketDraft>(draftKey) }
    const begun = draft.title !== '' || draft.content !== ''
    const { title = '', content = '', categoryId = '' } = (begun ? undefined : ticket) ?? {}
    const filled: NewTicketDraft = {
      ...draft,
      title: title || draft.title,
      content: content || draft.content,
      categoryId: categories.some(({ id }) => id === categoryId) ? categoryId : draft.categoryId,
      email: typedOr(claims, draft, 'email'),
      name: typedOr(claims, draft, 'name'),
      claimed: claims,
    }
    if (JSON.stringify(filled) !== JSON.stringify(draft)) keepDraft(draftKey, filled)
  }, [draftKey, ticket, claims, categories])
}

function typedOr(claims: Claims, draft: NewTicketDraft, field: keyof Claims): string {
  const isTyped = draft[field] !== (draft.claimed[field] ?? '')
  return isTyped ? draft[field] : claims[field] ?? ''
}
