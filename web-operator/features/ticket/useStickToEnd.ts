import { useLayoutEffect, useRef, useState } from 'react'

const nearPixels = 80

/**
 * Scrolling as a conversation needs it: opens at the end, stays there while new comments come, goes there when one was `sent`
 * from here, and stays where the reader is when earlier ones are put above.
 */
export function useStickToEnd(firstId: string | undefined, lastId: string | undefined, sent: number) {
  const scroller = useRef<HTMLDivElement>(null)
  const fromEnd = useRef(0)
  const heights = useRef('')
  const shown = useRef({ firstId, sent })
  const [atEnd, setAtEnd] = useState(true)

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const grewAbove = shown.current.firstId !== firstId
    const justSent = shown.current.sent !== sent
    shown.current = { firstId, sent }
    if (justSent || fromEnd.current < nearPixels) element.scrollTop = element.scrollHeight
    else if (grewAbove) element.scrollTop = element.scrollHeight - fromEnd.current - element.clientHeight
  }, [firstId, lastId, sent])

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
    const { scrollHeight, clientHeight, scrollTop } = element
    const changed = heights.current !== `${scrollHeight} ${clientHeight}`
    heights.current = `${scrollHeight} ${clientHeight}`
    // Heights that change scroll too, and that is heard before the observer: it was not the reader who left the end.
    if (changed && fromEnd.current < nearPixels) {
      element.scrollTop = scrollHeight
      return
    }
    fromEnd.current = scrollHeight - scrollTop - clientHeight
    setAtEnd(fromEnd.current < nearPixels)
  }

  function toEnd() {
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight })
  }

  return { scroller, atEnd, onScroll, toEnd }
}
