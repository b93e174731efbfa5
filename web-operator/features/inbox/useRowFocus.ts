import { useCallback, useMemo, useRef, useState } from 'react'
import { useCommand } from '../../keys/useCommand'
import type { ListRead } from './list-read'
import { returnsTo } from '../../frame/list-place'

/**
 * The row that j and k move, and the focus with it. A row far away exists only once the list has scrolled to it, so it takes the
 * focus by itself when it appears.
 */
export function useRowFocus(read: ListRead, historyKey: string, show: (index: number) => void) {
  const [current, setCurrent] = useState<string | null>(null)
  const wanted = useRef<string>(null)
  const index = useMemo(() => read.tickets.findIndex(({ id }) => id === current), [read, current])

  function move(to: number) {
    const ticket = read.tickets[Math.min(Math.max(to, 0), read.tickets.length - 1)]
    if (!ticket) return
    wanted.current = ticket.id
    show(read.tickets.indexOf(ticket))
    setCurrent(ticket.id)
  }
  useCommand('next', read.tickets.length > 0 ? () => move(index + 1) : null)
  useCommand('previous', read.tickets.length > 0 ? () => move(index - 1) : null)

  const takesFocus = useCallback((id: string) => {
    if (wanted.current !== id) return returnsTo(historyKey, id)
    wanted.current = null
    return true
  }, [historyKey])
  return { current, currentIndex: index, setCurrent, takesFocus }
}
