import { CloseButton, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import styles from './FilterBar.module.css'

const pauseMilliseconds = 300

interface Props { name?: string; value: string; onChange: (value: string) => void; compact?: boolean }

/** A text filter that answers a moment after typing stops. */
export function SearchField({ name, value, onChange, compact = false }: Props) {
  const [text, setText] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sent = useRef(value)

  // Back, a view or "Clear" changed it from outside; what is being typed is not overwritten by its own echo.
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    clearTimeout(timer.current)
    setText(value)
  }, [value])
  useEffect(() => () => clearTimeout(timer.current), [])

  function send(next: string) {
    clearTimeout(timer.current)
    sent.current = next.trim()
    onChange(sent.current)
  }

  function type(next: string) {
    setText(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => send(next), pauseMilliseconds)
  }

  const label = name ?? 'Search tickets'
  return (
    <TextInput
      className={compact ? styles.compact : styles.search}
      size={compact ? 'xs' : 'sm'}
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      leftSection={compact ? undefined : <Search size={16} aria-hidden />}
      rightSection={text && <CloseButton size="sm" aria-label={`Clear ${label.toLowerCase()}`} onClick={() => { setText(''); send('') }} />}
      onChange={event => type(event.currentTarget.value)}
      onKeyDown={event => { if (event.key === 'Enter') send(text) }}
    />
  )
}
