import { useSyncExternalStore } from 'react'
import { currentTime, subscribeToClock } from './clock'
import { useRenderedAt, useTimeZone } from './first-paint'
import { exactTime, relativeTime } from './relative-time'
import { useTexts } from './texts'

interface Props {
  at: string
  className?: string
  /** "5 min. ago", for a column. */
  short?: boolean
}

/** A moment as "5 minutes ago", which keeps itself true; the exact time on hover and for machines. */
export function RelativeTime({ at, className, short = false }: Props) {
  const { locale, justNow } = useTexts()
  const milliseconds = Date.parse(at)
  // The text is the snapshot: a tick renders only the times whose words changed. A time newer than the
  // last tick, or a server whose clock is ahead, must not read as the future.
  const told = (now: number) => relativeTime(Math.min(milliseconds, now), now, locale, justNow, short ? 'short' : 'long')
  const renderedAt = useRenderedAt()
  const text = useSyncExternalStore(subscribeToClock, () => told(currentTime()), () => told(renderedAt))
  const exact = exactTime(milliseconds, locale, useTimeZone())
  // Server and browser may write the same time a little differently, each by the Unicode data that it has.
  return <time dateTime={at} title={exact} className={className} suppressHydrationWarning>{text}</time>
}
