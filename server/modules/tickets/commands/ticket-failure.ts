import { isHeldUp } from '../../../core/command.js'
import { userError, UserErrors, type UserErrorDetail } from '../../../core/user-error.js'
import type { LockedTicket } from './lock-ticket.js'

/** A ticket of many that could not be changed, and why. */
export interface FailedTicket {
  ticketId: string
  userErrors: UserErrorDetail[]
}

/** Whoever acts on many tickets means each as it was listed, not the one that it was merged into since. */
export function refuseMerged({ ticket }: LockedTicket, ticketId: string): void {
  if (ticket.id !== ticketId) throw userError('CONFLICT', `This ticket was merged into ${ticket.number}. Change that one.`, ['ticketId'])
}

/** Why one ticket of many could not be changed. An error that is not about this ticket alone is thrown on. */
export function reasonsFrom(error: unknown): UserErrorDetail[] {
  if (error instanceof UserErrors) return error.details
  if (isHeldUp(error)) return [{ code: 'CONFLICT', message: 'Others are changing this ticket, and it did not come to its turn. Try it again.', field: null }]
  throw error
}
