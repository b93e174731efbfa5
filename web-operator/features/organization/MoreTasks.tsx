import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useRef } from 'react'
import { RequestErrorPanel } from '../../frame/RequestErrorPanel'
import styles from './MoreTasks.module.css'
import type { ListVariables } from './task-pages'
import { useMoreTasks } from './useMoreTasks'

const ahead = '600px'

/** The end of what was read: reads on when it comes near, or when it is pressed. */
export function MoreTasks({ variables, of }: { variables: ListVariables; of: string }) {
  const { loading, failure, more } = useMoreTasks(variables)
  const place = useRef<HTMLDivElement>(null)
  const readOn = useEffectEvent(() => void more())
  const waits = !loading && failure === null

  useEffect(() => {
    if (!place.current || !waits) return
    // The margin counts from the edge of what scrolls, which is not the window.
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && readOn(), { root: place.current.closest('[data-scrolls]'), rootMargin: ahead })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [waits])

  return (
    <div ref={place} className={styles.more}>
      {failure === null
        ? <Button variant="subtle" size="compact-sm" loading={loading} aria-label={`Show more ${of}`} onClick={() => void more()}>Show more</Button>
        : <RequestErrorPanel error={failure} onRetry={() => void more()} />}
    </div>
  )
}
