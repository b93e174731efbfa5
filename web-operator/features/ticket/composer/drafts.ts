import { KeptValues } from '../../../../web-shared/writing/kept-values'
import type { AttachedFile } from '../../../../web-shared/writing/upload-queue'

export type ComposerTab = 'reply' | 'internal'

/** Whose draft, on which ticket, in which tab. */
export interface DraftPlace { operatorId: string; ticketId: string; tab: ComposerTab }

/** What an operator has written and not sent. */
export interface Draft { text: string; files: AttachedFile[] }

export const emptyDraft: Draft = { text: '', files: [] }

export const isEmptyDraft = ({ text, files }: Draft) => text === '' && files.length === 0

const isDraft = (value: unknown): value is Draft => typeof value === 'object' && value !== null
  && 'text' in value && typeof value.text === 'string' && 'files' in value && Array.isArray(value.files)

const drafts = new KeptValues<Draft>(stored => (isDraft(stored) ? stored : emptyDraft), isEmptyDraft)

/** By operator, because people share machines, and nobody sees another's draft. */
export const draftKey = ({ operatorId, ticketId, tab }: DraftPlace) => `helpdesk.draft.${operatorId}.${ticketId}.${tab}`

/** The draft as it was left; an empty one when there is none, or when what is stored cannot be read. */
export const readDraft = (place: DraftPlace) => drafts.get(draftKey(place))

/** Changes a draft, whether or not it is on the screen. */
export const changeDraft = (place: DraftPlace, update: (draft: Draft) => Draft) => drafts.set(draftKey(place), update(readDraft(place)))

/** Puts what had left a draft back into it, before what was begun since. */
export const putBack = (place: DraftPlace, { text, files }: Draft) =>
  changeDraft(place, draft => (isEmptyDraft(draft) ? { text, files } : { text: [text, draft.text].filter(Boolean).join('\n\n'), files: [...files, ...draft.files] }))

export const subscribeToDrafts = drafts.subscribe
