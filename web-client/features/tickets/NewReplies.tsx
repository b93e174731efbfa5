import { useState } from 'react'
import { useText } from '../../language/useText'
import { texts } from './texts'

/** Tells those who listen which of the tickets on the screen support has just replied on. */
export function NewReplies({ tickets }: { tickets: readonly { id: string; title: string; unread: boolean }[] }) {
  const text = useText()
  const [{ known, titles }, setHeard] = useState(() => ({ known: unreadIn(tickets), titles: '' }))
  const unread = unreadIn(tickets)
  if (unread.join() !== known.join()) {
    const fresh = tickets.filter(({ id }) => unread.includes(id) && !known.includes(id))
    setHeard({ known: unread, titles: fresh.map(({ title }) => title).join(', ') })
  }
  return <p role="status" className="visually-hidden">{titles && text(texts.newReplyTo, { titles })}</p>
}

const unreadIn = (tickets: readonly { id: string; unread: boolean }[]) => tickets.filter(({ unread }) => unread).map(({ id }) => id)
