import { useSyncExternalStore } from 'react'
import { currentTime, subscribeToClock } from './clock'
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
  const text = useSyncExternalStore(subscribeToClock, () => relativeTime(Math.min(milliseconds, currentTime()), currentTime(), locale, justNow, short ? 'short' : 'long'))
  return <time dateTime={at} title={exactTime(milliseconds, locale)} className={className}>{text}</time>
}
