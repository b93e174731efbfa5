import { useRef } from 'react'

/**
 * One key for one thing to be sent: the same content gets the same key, so that a retry after a lost answer is not a
 * second comment; changed content gets a new one.
 */
export function useIdempotencyKey() {
  const last = useRef({ content: '', key: '' })
  return {
    keyFor(content: unknown) {
      const text = JSON.stringify(content)
      if (text !== last.current.content) last.current = { content: text, key: crypto.randomUUID() }
      return last.current.key
    },
    /** After success: the same words, sent again on purpose, are a new comment. */
    forget() {
      last.current = { content: '', key: '' }
    },
  }
}
