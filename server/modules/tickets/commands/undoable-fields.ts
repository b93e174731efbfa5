import type { Transaction } from '../../../core/command.js'
import type { Ticket } from '../ticket.entity.js'
import type { TicketPriority } from '../ticket.enums.js'
import type { TicketStatus } from '../ticket-status.js'
import type { LockedTicket } from './lock-ticket.js'
import { saveStatus, statusOf } from './save-status.js'
import { setAssignee } from './set-assignee.js'
import { setCategory } from './set-category.js'
import { setPriority } from './set-priority.js'
import { setSnooze } from './set-snooze.js'
import { setTitle } from './set-title.js'

/** What the event of a change keeps; ids beside names where the names alone would not lead back. */
export interface FieldChange {
  data: { from: string | null; fromId?: string | null }
}

export type UndoableField = 'StatusChanged' | 'Snoozed' | 'PriorityChanged' | 'CategoryChanged' | 'AssigneeChanged' | 'TitleChanged'

interface Field {
  /** For people. */
  label: string
  /** True when it is already as it was before. */
  isBack(ticket: Ticket, change: FieldChange): boolean
  takeBack(tx: Transaction, locked: LockedTicket, change: FieldChange): Promise<void>
}

/** What can be taken back, by the kind of event that tells of it, in the order in which it is. */
export const FIELDS: Record<UndoableField, Field> = {
  StatusChanged: {
    label: 'status',
    isBack: (ticket, { data }) => ticket.status === data.from,
    takeBack: async (tx, { ticket, actor }, { data }) => {
      const before = statusOf(ticket)
      ticket.takeBackStatus(data.from as TicketStatus)
      await saveStatus(tx, ticket, before, actor)
    },
  },
  Snoozed: {
    label: 'snooze',
    isBack: (ticket, { data }) => (ticket.snoozedUntil?.getTime() ?? null) === momentToCome(data.from),
    takeBack: (tx, locked, { data }) => setSnooze(tx, locked, data.from && momentToCome(data.from) ? data.from : null),
  },
  PriorityChanged: {
    label: 'priority',
    isBack: (ticket, { data }) => ticket.priority === data.from,
    takeBack: (tx, locked, { data }) => setPriority(tx, locked, data.from as TicketPriority),
  },
  CategoryChanged: {
    label: 'category',
    isBack: (ticket, { data }) => ticket.categoryId === (data.fromId ?? null),
    takeBack: (tx, locked, { data }) => setCategory(tx, locked, data.fromId ?? null),
  },
  AssigneeChanged: {
    label: 'assignee',
    isBack: (ticket, { data }) => ticket.assigneeId === (data.fromId ?? null),
    takeBack: (tx, locked, { data }) => setAssignee(tx, locked, data.fromId ?? null),
  },
  TitleChanged: {
    label: 'title',
    isBack: (ticket, { data }) => ticket.title === data.from,
    takeBack: (tx, locked, { data }) => setTitle(tx, locked, data.from!),
  },
}

/** A snooze that would be over by now is as good as none. */
function momentToCome(moment: string | null): number | null {
  const time = moment === null ? 0 : Date.parse(moment)
  return time > Date.now() ? time : null
}
