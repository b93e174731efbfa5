import { useDocumentVisibility } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { firstUnseen, type SeenComment } from './first-unseen'
import { rememberSeen, seenUntil } from './seen-comments'

/**
 * The comment that the "New" divider stands above, until the ticket is left. What comes while the page is seen is seen; what
 * was there before, even if it reaches the screen a moment later, or comes while nobody looks, is new.
 */
export function useFirstUnseen(operatorId: string, ticketId: string, comments: readonly SeenComment[], unread: boolean) {
  const visible = useDocumentVisibility() === 'visible'
  const [openedAt] = useState(() => new Date().toISOString())
  const newest = comments.at(-1)
  const [shown, setShown] = useState(() => {
    const seen = seenUntil(operatorId, ticketId)
    return { newest: newest?.id, seen, divider: firstUnseen(comments, { operatorId, seenUntil: seen, unread }) }
  })

  if (newest && shown.newest !== newest.id) {
    const watched = visible && newest.createdAt > openedAt && !shown.divider
    setShown({
      newest: newest.id,
      seen: watched ? newest.createdAt : shown.seen,
      divider: watched ? null : shown.divider ?? firstUnseen(comments, { operatorId, seenUntil: shown.seen, unread }),
    })
  }

  const until = newest?.createdAt
  useEffect(() => {
    if (visible && until) rememberSeen(operatorId, ticketId, until)
  }, [operatorId, ticketId, visible, until])
  return shown.divider
}
