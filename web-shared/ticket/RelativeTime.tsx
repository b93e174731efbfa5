import { useSyncExternalStore } from 'react'
import { currentTime, subscribeToClock } from './clock'
import { exactTime, relativeTime } from './relative-time'
import { useTexts } from './texts'

/** A moment as "5 minutes ago", which keeps itself true; the exact time on hover and for machines. */
export function RelativeTime({ at, className }: { at: string; className?: string }) {
  const { locale, justNow } = useTexts()
  const milliseconds = Date.parse(at)
  // The text is the snapshot: a tick renders only the times whose words changed. A time newer than the
  // last tick, or a server whose clock is ahead, must not read as the future.
  const text = useSyncExternalStore(subscribeToClock, () => relativeTime(Math.min(milliseconds, currentTime()), currentTime(), locale, justNow))
  return <time dateTime={at} title={exactTime(milliseconds, locale)} className={className}>{text}</time>
}
