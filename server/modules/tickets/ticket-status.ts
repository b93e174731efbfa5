import { registerEnumType } from 'type-graphql'

export enum TicketStatus {
  OPEN = 'OPEN',
  IN_PROGRESS = 'IN_PROGRESS',
  WAITING = 'WAITING',
  RESOLVED = 'RESOLVED',
  CLOSED = 'CLOSED',
}

registerEnumType(TicketStatus, {
  name: 'TicketStatus',
  description: 'Where a ticket stands.',
  valuesConfig: {
    OPEN: { description: 'Waits for the support team.' },
    IN_PROGRESS: { description: 'Somebody of the team works on it.' },
    WAITING: { description: 'Waits for the client; their comment opens it.' },
    RESOLVED: { description: 'Answered; a comment of the client reopens it.' },
    CLOSED: { description: 'Done with; a comment of the client reopens it.' },
  },
})

export type StatusMove = 'RESOLVE' | 'CLOSE' | 'REOPEN' | 'START' | 'WAIT'

/** The legal moves, the one place that tells them. */
export const STATUS_MOVES: Record<StatusMove, { from: TicketStatus[]; to: TicketStatus }> = {
  RESOLVE: { from: [TicketStatus.OPEN, TicketStatus.IN_PROGRESS, TicketStatus.WAITING], to: TicketStatus.RESOLVED },
  CLOSE: { from: [TicketStatus.OPEN, TicketStatus.IN_PROGRESS, TicketStatus.WAITING, TicketStatus.RESOLVED], to: TicketStatus.CLOSED },
  REOPEN: { from: [TicketStatus.RESOLVED, TicketStatus.CLOSED], to: TicketStatus.OPEN },
  START: { from: [TicketStatus.OPEN, TicketStatus.WAITING], to: TicketStatus.IN_PROGRESS },
  WAIT: { from: [TicketStatus.OPEN, TicketStatus.IN_PROGRESS], to: TicketStatus.WAITING },
}

/** From these a client's comment makes a ticket OPEN. */
export const OPENED_BY_CLIENT: TicketStatus[] = [TicketStatus.WAITING, TicketStatus.RESOLVED, TicketStatus.CLOSED]

/** Finished tickets leave the working views and sleep no more. */
export const FINISHED: TicketStatus[] = [TicketStatus.RESOLVED, TicketStatus.CLOSED]

/** Whether a ticket may be snoozed in this status. */
export function canBeSnoozed(status: TicketStatus): boolean {
  return !FINISHED.includes(status)
}

/** The moves that lead from this status. */
export function legalMoves(status: TicketStatus): StatusMove[] {
  return (Object.keys(STATUS_MOVES) as StatusMove[]).filter((move) => STATUS_MOVES[move].from.includes(status))
}

/** The move that leads to a status; there is one for each. */
export function moveTo(status: TicketStatus): StatusMove {
  return (Object.keys(STATUS_MOVES) as StatusMove[]).find((move) => STATUS_MOVES[move].to === status)!
}
