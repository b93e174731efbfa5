import { ArrowDown } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import controls from '../../layout/controls.module.css'
import styles from './Conversation.module.css'
import { texts } from './texts'

/** Follows the conversation while its end is in sight; offers the way there while it is not. */
export function JumpToLatest({ latest }: { latest: string | undefined }) {
  const end = useRef<HTMLDivElement>(null)
  const inSight = useRef(true)
  const [away, setAway] = useState(false)

  useEffect(() => {
    if (!end.current) return
    const observer = new IntersectionObserver(([entry]) => {
      inSight.current = entry?.isIntersecting ?? true
      setAway(!inSight.current)
    })
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [])

  const shown = useRef(latest)
  useLayoutEffect(() => {
    if (shown.current !== latest && inSight.current) end.current?.scrollIntoView({ block: 'end' })
    shown.current = latest
  }, [latest])

  return (
    <>
      <div ref={end} className={styles.end} />
      {away && latest && (
        <div className={styles.jump}>
          <button type="button" className={controls.button} onClick={() => end.current?.scrollIntoView({ block: 'end', behavior: 'smooth' })}>
            <ArrowDown size={16} aria-hidden />{texts.toLatest}
          </button>
        </div>
      )}
    </>
  )
}
