import { useEffect } from 'react'
import type { TicketPrefill } from '../../widget/protocol'
import { keepDraft, keptDraft } from '../../writing/drafts'
import { emptyDraft, type NewTicketDraft } from './draft'

/** What a host page says of a stranger. */
export type Claims = Partial<Pick<NewTicketDraft, 'email' | 'name'>>

interface Given {
  ticket: TicketPrefill | undefined
  claims: Claims | undefined
  categories: readonly { id: string }[]
}

/** Begins a draft with what the host page gave. What somebody has typed stays as it is. */
export function usePrefill(draftKey: string, { ticket, claims, categories }: Given) {
  useEffect(() => {
    const draft: NewTicketDraft = { ...emptyDraft, ...keptDraft<NewTicketDraft>(draftKey) }
    const begun = draft.title !== '' || draft.content !== ''
    const { title = '', content = '', categoryId = '' } = (begun ? undefined : ticket) ?? {}
    const filled: NewTicketDraft = {
      ...draft,
      title: title || draft.title,
      content: content || draft.content,
      categoryId: categories.some(({ id }) => id === categoryId) ? categoryId : draft.categoryId,
      email: draft.email || (claims?.email ?? ''),
      name: draft.name || (claims?.name ?? ''),
    }
    if (JSON.stringify(filled) !== JSON.stringify(draft)) keepDraft(draftKey, filled)
  }, [draftKey, ticket, claims, categories])
}
