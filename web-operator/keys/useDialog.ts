import { useEffect, useRef, useState } from 'react'

/**
 * Whether a dialog is open. Closing gives the focus back to where it was, and only then does what was chosen in the
 * dialog: that may take the focus elsewhere, and the way back from there shall be the right one.
 */
export function useDialog() {
  const [opened, setOpened] = useState(false)
  const before = useRef<Element | null>(null)
  const chosen = useRef<(() => void) | null>(null)

  useEffect(() => {
    if (opened) return
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
    before.current = null
    chosen.current?.()
    chosen.current = null
  }, [opened])

  return {
    opened,
    open() {
      before.current = document.activeElement
      setOpened(true)
    },
    close(then: (() => void) | null = null) {
      chosen.current = then
      setOpened(false)
    },
  }
}
