import { ActionIcon, Tooltip } from '@mantine/core'
import { Bold, Code, Italic, Link, List, MessageSquareQuote, Quote } from 'lucide-react'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Format } from './format-text'
import styles from './FormatToolbar.module.css'

const isApple = /Mac|iPhone|iPad/.test(navigator.platform)
const withKey = (name: string, key: string) => `${name} (${isApple ? '⌘' : 'Ctrl+'}${key})`

const formats = [
  { format: 'bold', name: 'Bold', label: withKey('Bold', 'B'), Icon: Bold },
  { format: 'italic', name: 'Italic', label: withKey('Italic', 'I'), Icon: Italic },
  { format: 'code', name: 'Code', label: 'Code', Icon: Code },
  { format: 'quote', name: 'Quote', label: 'Quote', Icon: Quote },
  { format: 'list', name: 'List', label: 'List', Icon: List },
  { format: 'link', name: 'Link', label: 'Link', Icon: Link },
] as const

interface Props {
  onFormat: (format: Format) => void
  onCannedReplies: () => void
  disabled: boolean
  children: ReactNode
}

/** Markdown by button. One stop of the Tab key, arrows move inside it. */
export function FormatToolbar({ onFormat, onCannedReplies, disabled, children }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const buttons = bar.current?.querySelectorAll('button') ?? []
    if (!step || buttons.length === 0) return
    event.preventDefault()
    const next = (current + step + buttons.length) % buttons.length
    setCurrent(next)
    buttons[next]?.focus()
  }
  const stop = (index: number) => ({ tabIndex: index === current ? 0 : -1, onFocus: () => setCurrent(index) })

  return (
    <div className={styles.row} data-when-writing>
      <div ref={bar} role="toolbar" aria-label="Formatting" className={styles.bar} onKeyDown={onKeyDown}>
        {formats.map(({ format, name, label, Icon }, index) => (
          <Tooltip key={format} label={label}>
            <ActionIcon variant="subtle" color="gray" size={28} className={styles.button} aria-label={name} disabled={disabled} onClick={() => onFormat(format)} {...stop(index)}><Icon size={15} /></ActionIcon>
          </Tooltip>
        ))}
        <Tooltip label="Canned replies (/ on an empty line)">
          <ActionIcon variant="subtle" color="gray" size={28} className={styles.button} aria-label="Canned replies" aria-haspopup="listbox" disabled={disabled} onClick={onCannedReplies} {...stop(formats.length)}><MessageSquareQuote size={15} /></ActionIcon>
        </Tooltip>
      </div>
      {children}
    </div>
  )
}
