import { useEffect, useState } from 'react'
import { remember, remembered } from '../../../web-shared/writing/tab-storage'
import { useSeen } from '../../layout/seen'

export interface ReadComment { id: string; createdAt: string; fromSupport: boolean }

const placeOf = (ticketId: string) => `helpdesk:read:${ticketId}`

/** Support's first comment after a moment. */
const firstAfter = (comments: readonly ReadComment[], moment: string) =>
  comments.find(({ fromSupport, createdAt }) => fromSupport && createdAt > moment)?.id

/** What was certainly read: as far as this tab has shown it, and everything before one's own last comment. */
function readUntil(ticketId: string, comments: readonly ReadComment[]) {
  const own = comments.findLast(({ fromSupport }) => !fromSupport)?.createdAt ?? ''
  const shown = remembered<string>(placeOf(ticketId)) ?? ''
  return own > shown ? own : shown
}

/**
 * The comment that the "New" divider stands above, until the ticket is left: the first unread reply, also when it reaches the screen a
 * moment later than the rest, or the first one that came while nobody looked.
 */
export function useFirstNew(ticketId: string, comments: readonly ReadComment[], unread: boolean) {
  const seen = useSeen()
  const newest = comments.at(-1)?.createdAt ?? ''
  const [state, setState] = useState(() => {
    const divider = unread ? firstAfter(comments, readUntil(ticketId, comments)) : undefined
    return { newest, divider, awaited: unread && !divider }
  })

  if (newest > state.newest) {
    const isNew = state.awaited || !seen
    setState({ newest, divider: state.divider ?? (isNew ? firstAfter(comments, state.newest) : undefined), awaited: false })
  }

  useEffect(() => {
    if (seen && newest) remember(placeOf(ticketId), newest)
  }, [seen, ticketId, newest])
  return state.divider
}
