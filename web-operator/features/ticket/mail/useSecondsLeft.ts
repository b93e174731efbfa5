import { useEffect, useEffectEvent, useState } from 'react'

const tickMilliseconds = 250

/** Whole seconds until a moment of this page's clock, in milliseconds; 0 once it has passed. The moment may be told better meanwhile. */
export function useSecondsLeft(deadline: () => number) {
  const left = () => Math.max(0, Math.ceil((deadline() - Date.now()) / 1000))
  const [seconds, setSeconds] = useState(left)
  const tick = useEffectEvent(() => setSeconds(left()))
  useEffect(() => {
    const timer = setInterval(tick, tickMilliseconds)
    return () => clearInterval(timer)
  }, [])
  return seconds
}
