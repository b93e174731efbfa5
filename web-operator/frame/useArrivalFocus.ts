import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** For the heading of a screen: who comes from another screen starts there, by keyboard and by ear. The first screen leaves the focus alone. */
export function useArrivalFocus() {
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirst = useLocation().key === 'default'
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true })
  }, [isFirst])
  return heading
}
