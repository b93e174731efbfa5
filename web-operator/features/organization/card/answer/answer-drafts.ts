import { useSyncExternalStore } from 'react'
import { KeptValues } from '../../../../../web-shared/writing/kept-values'

/** A ticket's own text, and the event up to which its author had seen the ticket when they began it. */
interface OwnText { text: string; seenCursor: string }

/** The answer to all who wait for one task, as far as it is written and sent. */
export interface AnswerDraft {
  /** Null while it is the one that we propose. */
  common: string | null
  resolve: boolean
  /** By ticket, as all below. */
  texts: Readonly<Record<string, OwnText>>
  /** Switched on or off by hand. */
  chosen: Readonly<Record<string, boolean>>
  /** When it was sent, ISO 8601. */
  sentAt: Readonly<Record<string, string>>
}

const emptyDraft: AnswerDraft = { common: null, resolve: false, texts: {}, chosen: {}, sentAt: {} }

const isDraft = (value: unknown): value is AnswerDraft => typeof value === 'object' && value !== null
  && 'common' in value && 'texts' in value && 'chosen' in value && 'sentAt' in value

const isEmpty = ({ common, resolve, texts, chosen, sentAt }: AnswerDraft) =>
  common === null && !resolve && [texts, chosen, sentAt].every(each => Object.keys(each).length === 0)

const drafts = new KeptValues<AnswerDraft>(stored => (isDraft(stored) ? stored : emptyDraft), isEmpty)

/** Whose answer, to whom. By operator, because people share machines, and nobody sees another's draft. */
export interface AnswerPlace { operatorId: string; taskId: string }

const key = ({ operatorId, taskId }: AnswerPlace) => `helpdesk.task-answer.${operatorId}.${taskId}`

export const readAnswer = (place: AnswerPlace) => drafts.get(key(place))

export const changeAnswer = (place: AnswerPlace, update: (draft: AnswerDraft) => AnswerDraft) => drafts.set(key(place), update(readAnswer(place)))

export const useAnswerDraft = (place: AnswerPlace) => useSyncExternalStore(drafts.subscribe, () => readAnswer(place))

const without = <Value>(values: Readonly<Record<string, Value>>, id: string) => Object.fromEntries(Object.entries(values).filter(([other]) => other !== id))

/** Gives a ticket a text of its own; null: the common one again. */
export const setOwnText = (place: AnswerPlace, ticketId: string, own: OwnText | null) =>
  changeAnswer(place, draft => ({ ...draft, texts: own ? { ...draft.texts, [ticketId]: own } : without(draft.texts, ticketId) }))

/** Who was answered is off, until somebody switches them on again to write once more. */
export const markSent = (place: AnswerPlace, ticketId: string) => changeAnswer(place, draft => ({
  ...draft, texts: without(draft.texts, ticketId), chosen: without(draft.chosen, ticketId), sentAt: { ...draft.sentAt, [ticketId]: new Date().toISOString() },
}))

/** Everybody who shall be was answered: the next text begins anew, and knows who had this one and who was left out. */
export const endAnswer = (place: AnswerPlace) => changeAnswer(place, ({ sentAt, chosen }) => ({ ...emptyDraft, sentAt, chosen }))
