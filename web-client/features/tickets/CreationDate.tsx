import { useTexts } from '../../../web-shared/ticket/texts'
import { exactTime } from '../../../web-shared/ticket/relative-time'

/** The day a ticket was made, in words that need no hover: "Mar 12, 2026". */
export function CreationDate({ at }: { at: string }) {
  const { locale } = useTexts()
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(Date.parse(at))
  return <time dateTime={at} title={exactTime(Date.parse(at), locale)}>{day}</time>
}
