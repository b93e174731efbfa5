import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { usePreferences } from '../../frame/usePreferences'
import type { ListRead } from './list-read'

const rowHeights = { COMFORTABLE: 68, COMPACT: 44 }
const headHeight = 36

/** The rows that are near enough to be seen, where they stand, and a way to bring one into sight. */
export function useRows(scroller: RefObject<HTMLDivElement | null>, read: ListRead, initialOffset: number) {
  const { density } = usePreferences()
  const rowHeight = rowHeights[density]
  // The same functions at every render: another one would make the virtualizer measure all rows anew.
  const getScrollElement = useCallback(() => scroller.current, [scroller])
  const estimateSize = useCallback(() => rowHeight, [rowHeight])
  const virtualizer = useVirtualizer({
    count: read.tickets.length,
    getScrollElement,
    estimateSize,
    overscan: 8,
    initialOffset,
    // The heads cover the first row when the list is scrolled.
    scrollPaddingEnd: headHeight,
  })

  const measured = useRef(rowHeight)
  useEffect(() => {
    if (measured.current !== rowHeight) virtualizer.measure()
    measured.current = rowHeight
  }, [rowHeight, virtualizer])

  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    density,
    show: (index: number) => virtualizer.scrollToIndex(index),
  }
}
