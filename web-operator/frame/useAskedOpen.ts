import { useEffect, useRef, useState } from 'react'

/**
 * Opens a select when it is asked for from elsewhere, and gives it the focus; when its options close, the focus goes back to where
 * it was, for in the select the next key would be typed.
 */
export function useAskedOpen(asked: boolean, onOpened: () => void) {
  const input = useRef<HTMLInputElement>(null)
  const before = useRef<Element | null>(null)
  const [opened, setOpened] = useState(false)

  useEffect(() => {
    if (!asked) return
    before.current = document.activeElement
    input.current?.focus()
    setOpened(true)
    onOpened()
  }, [asked, onOpened])

  function close() {
    setOpened(false)
    const last = before.current
    before.current = null
    if (!last || document.activeElement !== input.current) return
    if (last instanceof HTMLElement && last !== document.body) last.focus({ preventScroll: true })
    else input.current?.blur()
  }

  return { ref: input, dropdownOpened: opened, onDropdownOpen: () => setOpened(true), onDropdownClose: close }
}
