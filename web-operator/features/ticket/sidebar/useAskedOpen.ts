import { useEffect, useRef, useState } from 'react'

/** Opens a select when it is asked for from elsewhere, and gives it the focus. */
export function useAskedOpen(asked: boolean, onOpened: () => void) {
  const input = useRef<HTMLInputElement>(null)
  const [opened, setOpened] = useState(false)

  useEffect(() => {
    if (!asked) return
    input.current?.focus()
    setOpened(true)
    onOpened()
  }, [asked, onOpened])

  return { ref: input, dropdownOpened: opened, onDropdownOpen: () => setOpened(true), onDropdownClose: () => setOpened(false) }
}
