import { CloseButton, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { useEffect, useRef, useState, type Ref } from 'react'
import { cleanText } from './clean-text'
import styles from './FilterBar.module.css'

const pauseMilliseconds = 300
const longestText = 200

interface Props {
  name: string
  hint?: string
  value: string
  onChange: (value: string) => void
  /** Enter was pressed; true when that did something else than search. */
  onEnter?: (text: string) => Promise<boolean>
  inputRef?: Ref<HTMLInputElement>
  wide?: boolean
}

/** A text filter that answers a moment after typing stops. */
export function SearchField({ name, hint = name, value, onChange, onEnter, inputRef, wide = false }: Props) {
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
    const wanted = cleanText(next).trim()
    if (wanted === sent.current) return
    sent.current = wanted
    onChange(wanted)
  }

  function type(next: string) {
    setText(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => send(next), pauseMilliseconds)
  }

  async function enter() {
    clearTimeout(timer.current)
    // What cannot be looked up as something else is searched for.
    const taken = await onEnter?.(cleanText(text).trim()).catch(() => false)
    if (!taken) send(text)
  }

  return (
    <TextInput
      ref={inputRef}
      className={wide ? styles.search : undefined}
      size={wide ? 'sm' : 'xs'}
      type="search"
      maxLength={longestText}
      aria-label={name}
      placeholder={hint}
      value={text}
      leftSection={wide ? <Search size={16} aria-hidden /> : undefined}
      rightSection={text && <CloseButton size="sm" aria-label={`Clear ${name.toLowerCase()}`} onClick={() => { setText(''); send('') }} />}
      onChange={event => type(event.currentTarget.value)}
      onKeyDown={event => { if (event.key === 'Enter') void enter() }}
    />
  )
}
