import { useSyncExternalStore } from 'react'
import { KeptValues } from '../../../web-shared/writing/kept-values'
import { randomKey } from '../../../web-shared/writing/random-key'
import type { CommentDraft } from './move-draft'

/** A comment that left the field and that the server has not acknowledged. */
export interface UnsentComment extends CommentDraft {
  /** Told to the server with every try, so that one whose answer was lost is not written twice. */
  idempotencyKey: string
  /** Why the last try failed; null when there is no answer yet, also when the page was left before it came. */
  problem: string | null
}

const none: readonly UnsentComment[] = []
const isUnsent = (value: unknown): value is UnsentComment => typeof value === 'object' && value !== null
  && 'idempotencyKey' in value && 'body' in value && 'attached' in value && Array.isArray(value.attached)

const kept = new KeptValues<readonly UnsentComment[]>(
  stored => (Array.isArray(stored) ? stored.filter(isUnsent) : none),
  list => list.length === 0,
  'sessionStorage',
)
const placeOf = (ticketId: string) => `helpdesk:unsent:${ticketId}`
const onTheWay = new Set<string>()

const unsentOf = (ticketId: string) => kept.get(placeOf(ticketId))
const change = (ticketId: string, next: (list: readonly UnsentComment[]) => readonly UnsentComment[]) => kept.set(placeOf(ticketId), next(unsentOf(ticketId)))

/** Keeps what is about to be sent. */
export function keepUnsent(ticketId: string, draft: CommentDraft): UnsentComment {
  const comment = { ...draft, idempotencyKey: randomKey(), problem: null }
  change(ticketId, list => [...list, comment])
  return comment
}

export const forgetUnsent = (ticketId: string, idempotencyKey: string) =>
  change(ticketId, list => list.filter(comment => comment.idempotencyKey !== idempotencyKey))

/** A try begins: this page waits for the server's answer. */
export function beginTry(ticketId: string, idempotencyKey: string) {
  onTheWay.add(idempotencyKey)
  setProblem(ticketId, idempotencyKey, null)
}

/** A try ended, with a problem or with the comment's arrival. */
export function endTry(ticketId: string, idempotencyKey: string, problem: string | null) {
  onTheWay.delete(idempotencyKey)
  if (problem === null) forgetUnsent(ticketId, idempotencyKey)
  else setProblem(ticketId, idempotencyKey, problem)
}

function setProblem(ticketId: string, idempotencyKey: string, problem: string | null) {
  change(ticketId, list => list.map(comment => (comment.idempotencyKey === idempotencyKey ? { ...comment, problem } : comment)))
}

/** Whether this page waits for the answer; what was begun before a reload is not. */
export const isOnTheWay = ({ idempotencyKey }: UnsentComment) => onTheWay.has(idempotencyKey)

/** Brings unsent comments to the ticket that their own was merged into. */
export function moveUnsent(from: string, to: string) {
  const moved = unsentOf(from)
  if (moved.length === 0) return
  change(to, list => [...list, ...moved])
  change(from, () => none)
}

/** The unsent comments of a ticket, in the order in which they were written; a new list whenever a try begins or ends. */
export const useUnsentComments = (ticketId: string) => useSyncExternalStore(kept.subscribe, () => unsentOf(ticketId), () => none)
