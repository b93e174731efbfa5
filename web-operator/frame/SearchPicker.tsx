import { Alert, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import styles from './SearchPicker.module.css'

interface Props<Option extends { id: string }> {
  label: string
  description: string
  typed: string
  onType: (typed: string) => void
  /** What was found, and what the list of it is called. */
  options: readonly Option[]
  optionsLabel: string
  /** Whether the options are those of what is typed; until then none can be chosen. */
  current: boolean
  draw: (option: Option) => ReactNode
  /** Cannot be chosen any more, and says `takenLabel`. */
  isTaken: (option: Option) => boolean
  takenLabel: string
  /** Resolves to what there is against it, null when it is done. */
  onChoose: (option: Option) => Promise<string | null>
  /** Under the options: that they are being searched, were not found, or that there are none. */
  status: string
}

/** One field over what can be found: arrows move, Enter chooses. The focus stays in the field (ARIA's combobox pattern). */
export function SearchPicker<Option extends { id: string }>(props: Props<Option>) {
  const { label, description, typed, onType, options, optionsLabel, current, draw, isTaken, takenLabel, onChoose, status } = props
  const listId = useId()
  const [activeId, setActiveId] = useState<string | null>(null)
  const [choosing, setChoosing] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  // Enter was pressed before the answer was there: its first option is meant.
  const [awaited, setAwaited] = useState(false)

  const active = options.find(({ id }) => id === activeId) ?? options.find(option => !isTaken(option)) ?? options[0]
  const optionId = (id: string) => `${listId}-${id}`
  const activeOption = active && optionId(active.id)

  useEffect(() => {
    if (activeOption) document.getElementById(activeOption)?.scrollIntoView({ block: 'nearest' })
  }, [activeOption])

  async function choose(option: Option) {
    // What stands there may be of the words before; a click would hit what was not meant.
    if (!current || choosing || isTaken(option)) return
    setChoosing(true)
    setRefusal(null)
    setRefusal(await onChoose(option))
    setChoosing(false)
  }

  useEffect(() => {
    if (!awaited || !current) return
    setAwaited(false)
    if (active) void choose(active)
    // oxlint-disable-next-line react/exhaustive-deps -- choose is another one at each render
  }, [awaited, current])

  function move(step: number) {
    const place = active ? options.indexOf(active) : -1
    setActiveId(options.at((place + step) % options.length)?.id ?? null)
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && !current) setAwaited(true)
    else if (event.key === 'Enter' && active) void choose(active)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.form}>
      <TextInput
        data-autofocus
        role="combobox"
        label={label}
        description={description}
        leftSection={<Search size={16} aria-hidden />}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeOption}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={event => {
          onType(event.currentTarget.value)
          setActiveId(null)
          setAwaited(false)
          setRefusal(null)
        }}
        onKeyDown={press}
      />
      {refusal && <Alert color="red" role="alert" p="xs">{refusal}</Alert>}
      <div id={listId} role="listbox" aria-label={optionsLabel} aria-busy={!current} className={styles.options}>
        {options.map(option => (
          <div
            key={option.id}
            id={optionId(option.id)}
            role="option"
            aria-selected={option === active}
            aria-disabled={isTaken(option)}
            className={styles.option}
            onMouseMove={() => setActiveId(option.id)}
            onMouseDown={event => event.preventDefault()}
            onClick={() => void choose(option)}
          >
            {draw(option)}
            {isTaken(option) && <span className={styles.taken}>{takenLabel}</span>}
          </div>
        ))}
      </div>
      <div role="status" className={styles.status}>{status}</div>
    </div>
  )
}
