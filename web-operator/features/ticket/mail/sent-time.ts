/** When a mail was sent, in the reader's time zone: "14:02" today, else with its date. */
export function sentTime(at: string, now = new Date()) {
  const sent = new Date(at)
  const today = sent.toDateString() === now.toDateString()
  const thisYear = sent.getFullYear() === now.getFullYear()
  return sent.toLocaleString('en', {
    hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    ...(!today && { day: 'numeric', month: 'short' }),
    ...(!thisYear && { year: 'numeric' }),
  })
}
