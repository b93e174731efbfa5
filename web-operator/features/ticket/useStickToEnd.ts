import { useLayoutEffect, useRef, useState } from 'react'

const nearPixels = 80

/**
 * Scrolling as a conversation needs it: opens at the end, stays there while new comments come, and stays where the reader is
 * when earlier ones are put above.
 */
export function useStickToEnd(firstId: string | undefined, lastId: string | undefined) {
  const scroller = useRef<HTMLDivElement>(null)
  const fromEnd = useRef(0)
  const shown = useRef<{ firstId?: string }>({ firstId })
  const [atEnd, setAtEnd] = useState(true)

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const grewAbove = shown.current.firstId !== firstId
    shown.current = { firstId }
    if (fromEnd.current < nearPixels) element.scrollTop = element.scrollHeight
    else if (grewAbove) element.scrollTop = element.scrollHeight - fromEnd.current - element.clientHeight
  }, [firstId, lastId])

  // Images that load and a composer that grows change the heights without a render here.
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      if (fromEnd.current < nearPixels) element.scrollTop = element.scrollHeight
    })
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])

  function onScroll() {
    const element = scroller.current
    if (!element) return
    fromEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight
    setAtEnd(fromEnd.current < nearPixels)
  }

  function toEnd() {
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight })
  }

  return { scroller, atEnd, onScroll, toEnd }
}
