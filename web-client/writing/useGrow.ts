import { useLayoutEffect, type RefObject } from 'react'

/** Keeps a text field as high as its text, up to its max-height, where CSS cannot (`field-sizing`). */
export function useGrow(field: RefObject<HTMLTextAreaElement | null>, value: string) {
  useLayoutEffect(() => {
    const { current } = field
    if (!current || CSS.supports?.('field-sizing', 'content')) return
    current.style.height = 'auto'
    current.style.height = `${current.scrollHeight + current.offsetHeight - current.clientHeight}px`
  }, [field, value])
}
