import { useEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'react-router'
import { remember, remembered } from '../../../../web-shared/writing/tab-storage'

interface Caret { start: number; end: number; focused: boolean }

const storageKeyOf = (key: string) => `helpdesk:caret:${key}`

/** Where the caret is found by a text that is not on the screen yet. */
export const leaveCaret = (key: string, at: number) => remember(storageKeyOf(key), { start: at, end: at, focused: true } satisfies Caret)

/** Keeps the caret of a text across a reload and a change of tabs; after a reload the text has the focus again if it had it. */
export function useCaret(key: string, field: RefObject<HTMLTextAreaElement | null>) {
  const storageKey = storageKeyOf(key)
  // From another screen one arrives at its heading; only a reload gives the focus back.
  const reloaded = useRef(useLocation().key === 'default')

  useEffect(() => {
    const caret = remembered<Caret>(storageKey)
    if (!caret || !field.current) return
    field.current.setSelectionRange(caret.start, caret.end)
    if (caret.focused && reloaded.current) field.current.focus({ preventScroll: true })
  }, [storageKey, field])

  return (focused: boolean) => {
    if (!field.current) return
    const { selectionStart: start, selectionEnd: end } = field.current
    remember(storageKey, { start, end, focused } satisfies Caret)
  }
}
