const pollMilliseconds = 20_000

/** Options of a query that asks anew for a mail on its way: that it is tried again is told by no event. */
export const pollWhileQueued = (delivery: { status: string } | null | undefined) => ({
  skip: delivery?.status !== 'QUEUED',
  pollInterval: pollMilliseconds,
  skipPollAttempt: () => document.hidden,
})
