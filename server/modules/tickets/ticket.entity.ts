import { Column, Entity, PrimaryColumn } from 'typeorm'
import { userError } from '../../core/user-error.js'
import { FINISHED, OPENED_BY_CLIENT, STATUS_MOVES, TicketStatus, type StatusMove } from './ticket-status.js'
import type { TicketPriority, TicketSource } from './ticket.enums.js'

const PAST_TENSE: Record<StatusMove, string> = { RESOLVE: 'resolved', CLOSE: 'closed', REOPEN: 'reopened', START: 'started', WAIT: 'set to waiting' }

/** One request of one client. Its times and event numbers are kept by the event log, not here. */
@Entity('ticket')
export class Ticket {
  @PrimaryColumn('uuid') id!: string
  @Column('uuid', { name: 'desk_id' }) deskId!: string
  @Column('text') number!: string
  @Column('text') title!: string
  @Column('text') content!: string
  @Column('text', { name: 'content_html' }) contentHtml!: string
  @Column('text', { name: 'quoted_html', nullable: true }) quotedHtml!: string | null
  @Column('enum', { enum: TicketStatus }) status!: TicketStatus
  @Column('text') priority!: TicketPriority
  @Column('text') source!: TicketSource
  @Column('uuid', { name: 'category_id', nullable: true }) categoryId!: string | null
  @Column('uuid', { name: 'client_id' }) clientId!: string
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId!: string | null
  @Column('timestamptz', { name: 'snoozed_until', nullable: true }) snoozedUntil!: Date | null
  @Column('uuid', { name: 'merged_into_id', nullable: true }) mergedIntoId!: string | null

  /** Makes a legal move, and refuses any other with an ILLEGAL_TRANSITION. */
  move(move: StatusMove): void {
    const { from, to } = STATUS_MOVES[move]
    if (!from.includes(this.status)) {
      const status = this.status.toLowerCase().replace('_', ' ')
      throw userError('ILLEGAL_TRANSITION', `${this.number} is ${status} and cannot be ${PAST_TENSE[move]}. Look at the ticket as it is now.`)
    }
    this.setStatus(to)
  }

  /** The client has written: a ticket that waited or was finished is open again, and awake. */
  receiveClientComment(): void {
    if (OPENED_BY_CLIENT.includes(this.status)) this.setStatus(TicketStatus.OPEN)
    this.snoozedUntil = null
  }

  /** Undoes a change of status: back to where it was, whether or not a move leads there. */
  takeBackStatus(status: TicketStatus): void {
    this.setStatus(status)
  }

  private setStatus(status: TicketStatus): void {
    this.status = status
    if (FINISHED.includes(status)) this.snoozedUntil = null
  }
}
