import { useCallback, useRef, useState } from 'react'
import { returnsTo } from '../../../frame/list-place'
import { useCommand } from '../../../keys/useCommand'

/** The row that j and k move, and the focus with it. The row that was opened has it again when one comes back. */
export function useTaskFocus(ids: readonly string[], historyKey: string) {
  const [current, setCurrent] = useState<string | null>(null)
  const wanted = useRef<string>(null)
  const index = current === null ? -1 : ids.indexOf(current)

  function move(to: number) {
    const id = ids[Math.min(Math.max(to, 0), ids.length - 1)]
    if (id === undefined) return
    wanted.current = id
    setCurrent(id)
  }
  useCommand('next', ids.length > 0 ? () => move(index + 1) : null)
  useCommand('previous', ids.length > 0 ? () => move(index - 1) : null)

  const takesFocus = useCallback((id: string) => {
    if (wanted.current !== id) return returnsTo(historyKey, id)
    wanted.current = null
    return true
  }, [historyKey])
  return { current: index < 0 ? null : current, setCurrent, takesFocus }
}
