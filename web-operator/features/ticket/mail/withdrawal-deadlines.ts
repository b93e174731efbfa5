/** A reply whose mail waits; both times by the server's clock. */
interface WaitingReply { commentId: string; createdAt: string; withdrawableUntil: string }

/*
 * Until when replies can be taken back, by this page's clock. It may be minutes away from the server's, so what counts is the time
 * between the two that the server tells.
 */
const deadlines = new Map<string, number>()

const waitOf = ({ createdAt, withdrawableUntil }: WaitingReply) => Date.parse(withdrawableUntil) - Date.parse(createdAt)

/** This page has sent the reply itself, beginning at `sentAt`: the server cannot have written it sooner. */
export function sentFromHere(reply: WaitingReply, sentAt: number) {
  const deadline = sentAt + waitOf(reply)
  deadlines.set(reply.commentId, deadline)
  return deadline
}

/** In milliseconds. For a reply that was found, after a reload or by its push, never longer than the whole wait. */
export function deadlineOf(reply: WaitingReply) {
  const known = deadlines.get(reply.commentId)
  if (known !== undefined) return known
  const deadline = Math.min(Date.parse(reply.withdrawableUntil), Date.now() + waitOf(reply))
  deadlines.set(reply.commentId, deadline)
  return deadline
}
