import { Search } from 'lucide-react'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import styles from './Palette.module.css'
import { usePaletteItems, type PaletteItem } from './usePaletteItems'

interface Props { onClose: (then?: () => void) => void }

function statusText(count: number, searching: boolean, failed: boolean) {
  if (failed) return 'The tickets could not be searched. Check your connection, then type again.'
  if (searching) return 'Searching the tickets…'
  return count === 0 ? 'Nothing found. Try fewer words, or a ticket’s number.' : ''
}

/** One field over one list: arrows move, Enter chooses. The focus stays in the field (ARIA's combobox pattern). */
export function PaletteSearch({ onClose }: Props) {
  const [typed, setTyped] = useState('')
  const [activeId, setActiveId] = useState<string | null>(null)
  const listId = useId()
  const { groups, searching, failed } = usePaletteItems(typed)
  const items = groups.flatMap(group => group.items)
  const active = items.find(({ id }) => id === activeId) ?? items[0]
  const optionId = (item: PaletteItem) => `${listId}-${items.indexOf(item)}`
  const activeOption = active && optionId(active)
  const status = statusText(items.length, searching, failed)

  useEffect(() => {
    if (activeOption) document.getElementById(activeOption)?.scrollIntoView({ block: 'nearest' })
  }, [activeOption])

  function move(step: number) {
    const place = active ? items.indexOf(active) : -1
    setActiveId(items.at((place + step) % items.length)?.id ?? null)
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const isPaletteKey = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && active) onClose(active.run)
    else if (isPaletteKey) onClose()
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.palette}>
      <div className={styles.field}>
        <Search size={18} aria-hidden />
        <input
          data-autofocus
          className={styles.input}
          role="combobox"
          aria-label="Commands"
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={activeOption}
          placeholder="Do something, go somewhere, find a ticket"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={event => {
            setTyped(event.currentTarget.value)
            setActiveId(null)
          }}
          onKeyDown={press}
        />
      </div>
      <div id={listId} role="listbox" aria-label="Commands" className={styles.list}>
        {groups.map(({ title, items: options }) => (
          <div key={title} role="group" aria-label={title}>
            <div aria-hidden className={styles.group}>{title}</div>
            {options.map(item => (
              <div
                key={item.id}
                id={optionId(item)}
                role="option"
                aria-selected={item === active}
                className={styles.option}
                onMouseMove={() => setActiveId(item.id)}
                onMouseDown={event => event.preventDefault()}
                onClick={() => onClose(item.run)}
              >
                {item.content}
              </div>
            ))}
          </div>
        ))}
      </div>
      <div role="status" className={styles.status}>{status}</div>
    </div>
  )
}
