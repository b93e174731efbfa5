/** What must be known of a comment to tell whether the reader has seen it. */
export interface SeenComment { id: string; createdAt: string; fromSupport: boolean; author: { id: string } | null }

interface Arrival {
  operatorId: string
  /** When the newest comment was written that was shown before; null when nobody remembers. */
  seenUntil: string | null
  /** Whether the server says that there is something to read. */
  unread: boolean
}

/**
 * The first comment that was not seen when the reader arrived: the "New" divider stands above it. Where nobody remembers
 * what was seen, an answer of the support's side was; before the first one everything is new, and needs no divider.
 */
export function firstUnseen(comments: readonly SeenComment[], { operatorId, seenUntil, unread }: Arrival): string | null {
  const until = seenUntil ?? (unread ? comments.findLast(comment => comment.fromSupport)?.createdAt : undefined)
  if (until === undefined) return null
  return comments.find(({ createdAt, author }) => createdAt > until && author?.id !== operatorId)?.id ?? null
}
