import type { QuarantineReason } from '../../gql/graphql'

/** Why a mail is in no ticket, and what to do about it: one sentence each. */
export const reasonWords: Record<QuarantineReason, { why: string; what: string }> = {
  AUTOMATIC: { why: 'It is an automatic answer that belongs to no ticket.', what: 'Discard it, unless somebody should read it.' },
  DESK_INACTIVE: { why: 'Its desk takes no new tickets.', what: 'Let an admin activate the desk, then retry.' },
  FAILED: { why: 'The helpdesk itself failed over it.', what: 'Make a ticket of it, and tell your administrator.' },
  LOOP: { why: 'It was sent by this helpdesk itself, and would go round for ever.', what: 'Discard it, and look where mail to the desk is forwarded to.' },
  NO_SENDER: { why: 'It does not say plainly whom it is from.', what: 'Make a ticket of it if it is worth an answer; the original tells more.' },
  OPERATOR_ANSWER: { why: 'A colleague answered by mail, and it cannot go on to the client as it is.', what: 'Write the answer in its ticket, then discard the mail.' },
  SAME_MESSAGE_ID: { why: 'Another mail came before with the same identification and another text.', what: 'Make a ticket of it if its text is new to you.' },
  TOO_MANY: { why: 'Its sender has made very many tickets within an hour.', what: 'Retry later, or discard it if it is no person’s.' },
  UNKNOWN_BOUNCE: { why: 'It says that a mail was not delivered, and not which one.', what: 'Look into the original for the address, then discard it.' },
  UNREADABLE: { why: 'The helpdesk cannot read it.', what: 'Make a ticket of it, with the original beside it, or retry after an update.' },
}
