import { useSyncExternalStore } from 'react'
import { KeptValues } from '../../../../web-shared/writing/kept-values'
import type { AttachedFile } from '../../../../web-shared/writing/upload-queue'
import { putBack, type ComposerTab, type DraftPlace } from './drafts'

/** A comment that left the composer and that the server has not acknowledged. */
export interface UnsentComment {
  /** Told to the server with every try, so that one whose answer was lost is not written twice. */
  idempotencyKey: string
  tab: ComposerTab
  body: string
  files: AttachedFile[]
  notifyClient: boolean
  resolve: boolean
  /** When it left the composer, ISO 8601. */
  writtenAt: string
  /** Why the last try failed; null when there is no answer yet, also when the page was left before it came. */
  problem: string | null
}

const none: UnsentComment[] = []
const isUnsent = (value: unknown): value is UnsentComment => typeof value === 'object' && value !== null
  && 'idempotencyKey' in value && 'body' in value && 'tab' in value && 'files' in value && Array.isArray(value.files)

const kept = new KeptValues<UnsentComment[]>(stored => (Array.isArray(stored) && stored.length > 0 ? stored.filter(isUnsent) : none), list => list.length === 0)
const onTheWay = new Set<string>()
const listeners = new Set<() => void>()

type Ticket = Pick<DraftPlace, 'operatorId' | 'ticketId'>
const key = ({ operatorId, ticketId }: Ticket) => `helpdesk.unsent.${operatorId}.${ticketId}`

export const keepUnsent = (ticket: Ticket, comment: UnsentComment) => kept.set(key(ticket), [...kept.get(key(ticket)), comment])

export const forgetUnsent = (ticket: Ticket, idempotencyKey: string) =>
  kept.set(key(ticket), kept.get(key(ticket)).filter(comment => comment.idempotencyKey !== idempotencyKey))

export const setProblem = (ticket: Ticket, idempotencyKey: string, problem: string | null) =>
  kept.set(key(ticket), kept.get(key(ticket)).map(comment => (comment.idempotencyKey === idempotencyKey ? { ...comment, problem } : comment)))

export const readUnsent = (ticket: Ticket) => kept.get(key(ticket))

/** Puts an unsent comment back into its draft, before what was begun meanwhile. */
export function backToDraft(ticket: Ticket, { idempotencyKey, tab, body, files }: UnsentComment) {
  putBack({ ...ticket, tab }, { text: body, files })
  forgetUnsent(ticket, idempotencyKey)
}

/** This page is waiting for the server's answer, or no more. */
export function setOnTheWay(idempotencyKey: string, is: boolean) {
  if (is) onTheWay.add(idempotencyKey)
  else onTheWay.delete(idempotencyKey)
  for (const listener of listeners) listener()
}

function subscribeToOnTheWay(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The ticket's unsent comments of this operator, in the order they were written. */
export const useUnsentComments = (operatorId: string, ticketId: string) =>
  useSyncExternalStore(kept.subscribe, () => kept.get(key({ operatorId, ticketId })))

export const useIsOnTheWay = (idempotencyKey: string) => useSyncExternalStore(subscribeToOnTheWay, () => onTheWay.has(idempotencyKey))
