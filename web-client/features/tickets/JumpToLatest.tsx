import { ArrowDown } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useText } from '../../language/useText'
import controls from '../../layout/controls.module.css'
import styles from './Conversation.module.css'
import { texts } from './texts'

interface Props {
  latest: string | undefined
  /** How many comments were sent from here: who writes wants to see it stand there. */
  sent: number
}

/** Follows the conversation while its end is in sight; offers the way there while it is not. */
export function JumpToLatest({ latest, sent }: Props) {
  const text = useText()
  const end = useRef<HTMLDivElement>(null)
  const inSight = useRef(false)
  const [away, setAway] = useState(false)

  useEffect(() => {
    if (!end.current) return
    const observer = new IntersectionObserver(([entry]) => {
      inSight.current = entry?.isIntersecting ?? true
      setAway(!inSight.current)
    })
    observer.observe(end.current)
    // A field that grows, or a phone's keyboard, leaves the conversation less room. This is told before the other observer looks.
    const resized = new ResizeObserver(() => {
      if (inSight.current) end.current?.scrollIntoView({ block: 'end' })
    })
    const scroller = end.current.closest('[role=region]')
    if (scroller) resized.observe(scroller)
    return () => {
      observer.disconnect()
      resized.disconnect()
    }
  }, [])

  const shown = useRef({ latest, sent })
  useLayoutEffect(() => {
    const arrived = shown.current.latest !== latest && inSight.current
    if (arrived || shown.current.sent !== sent) end.current?.scrollIntoView({ block: 'end' })
    shown.current = { latest, sent }
  }, [latest, sent])

  return (
    <>
      <div ref={end} className={styles.end} />
      {away && latest && (
        <div className={styles.jump}>
          <button type="button" className={controls.button} onClick={() => end.current?.scrollIntoView({ block: 'end', behavior: 'smooth' })}>
            <ArrowDown size={16} aria-hidden />{text(texts.toLatest)}
          </button>
        </div>
      )}
    </>
  )
}
