import { useTimeZone } from '../../../web-shared/ticket/first-paint'
import { exactTime } from '../../../web-shared/ticket/relative-time'
import { useTexts } from '../../../web-shared/ticket/texts'

/** The day a ticket was made, in words that need no hover: "Mar 12, 2026". */
export function CreationDate({ at }: { at: string }) {
  const { locale } = useTexts()
  const timeZone = useTimeZone()
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(Date.parse(at))
  return <time dateTime={at} title={exactTime(Date.parse(at), locale, timeZone)} suppressHydrationWarning>{day}</time>
}
