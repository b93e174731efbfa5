import { useEffect, useState } from 'react'

// A screen reader looks at a change some moments after it was made.
const heardMilliseconds = 1_000

/** The `aria-live` of a log: off while what stands above its first item is put there, for that is not new. */
export function useLogPoliteness(firstId: string | undefined): 'off' | undefined {
  const [heardFrom, setHeardFrom] = useState(firstId)

  useEffect(() => {
    if (heardFrom === firstId) return
    const timer = setTimeout(() => setHeardFrom(firstId), heardMilliseconds)
    return () => clearTimeout(timer)
  }, [heardFrom, firstId])

  return heardFrom === undefined || heardFrom === firstId ? undefined : 'off'
}
