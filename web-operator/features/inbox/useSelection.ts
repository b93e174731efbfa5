import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ListRead } from './list-read'

const none: ReadonlySet<string> = new Set()

/** Which tickets of the list are selected. One that left the list with a refresh is no longer. */
export function useSelection(read: ListRead) {
  const [chosen, setChosen] = useState(none)
  const anchor = useRef<number>(null)
  const latest = useRef(read)
  useLayoutEffect(() => {
    latest.current = read
  })
  const selected = useMemo(() => (chosen.size === 0 ? none : new Set([...chosen].filter(id => read.ids.has(id)))), [chosen, read.ids])

  /** Selects a row or takes it out again; up to here, with all rows since the one before. */
  const select = useCallback((index: number, on: boolean, upToHere: boolean) => {
    const from = upToHere && anchor.current !== null ? anchor.current : index
    anchor.current = index
    const rows = latest.current.tickets.slice(Math.min(from, index), Math.max(from, index) + 1)
    setChosen(before => {
      const after = new Set(before)
      for (const { id } of rows) {
        if (on) after.add(id)
        else after.delete(id)
      }
      return after
    })
  }, [])
  const selectAll = useCallback(() => setChosen(new Set(latest.current.ids)), [])
  const clear = useCallback(() => setChosen(none), [])
  return { selected, select, selectAll, clear }
}
