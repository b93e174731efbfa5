import { useEffect, useRef } from 'react'
import { setReplying } from '../replying'
import { useDraft } from './useDraft'

/** Tells the others that somebody is replying: from the first change of the reply on this screen until it is empty or left. A draft of yesterday is no news. */
export function useReplyingMark(operatorId: string, ticketId: string) {
  const { draft: { text } } = useDraft({ operatorId, ticketId, tab: 'reply' })
  const found = useRef<string | null>(text)
  useEffect(() => {
    if (text === found.current) return
    found.current = null
    setReplying(ticketId, text.trim() !== '')
  }, [ticketId, text])
  useEffect(() => () => setReplying(ticketId, false), [ticketId])
}
