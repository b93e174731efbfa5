import { useEffectEvent, useLayoutEffect, type RefObject } from 'react'

/** Tells once what somebody has typed into a field of the server's HTML while its script was still on the way. */
export function useTypedEarly(field: RefObject<HTMLTextAreaElement | null>, onTyped: (typed: string) => void) {
  const tell = useEffectEvent(onTyped)
  useLayoutEffect(() => {
    const typed = field.current?.value
    // In HTML an empty field was sent; one that begins in the browser holds what its screen put there.
    if (typed && field.current?.defaultValue === '') tell(typed)
  }, [field])
}
