import { Button, Menu } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import styles from './FilterBar.module.css'
import { FilterChip } from './FilterChip'

/** A filter that can be added: what it is set to in words, how it is set, and what takes it away. */
export interface FilterDefinition<Filters> { name: string; value: string; none: Partial<Filters>; fields: ReactNode; width?: number }

interface Props<Filters> {
  definitions: readonly FilterDefinition<Filters>[]
  /** How many filters are set; those of a search field count too. */
  count: number
  onChange: (changes: Partial<Filters>) => void
  onClear: () => void
}

/** The filters that are set, each with its value, and a way to add others. */
export function FilterChips<Filters>({ definitions, count, onChange, onClear }: Props<Filters>) {
  const [opened, setOpened] = useState<string | null>(null)
  const shown = definitions.filter(({ name, value }) => value || name === opened)
  const others = definitions.filter(({ value }) => !value)

  function remove({ none }: FilterDefinition<Filters>) {
    setOpened(null)
    onChange(none)
  }

  return (
    <div className={styles.chips} role="group" aria-label="Filters">
      {shown.map(definition => (
        <FilterChip
          key={definition.name} name={definition.name} value={definition.value} width={definition.width}
          opened={opened === definition.name} onOpen={open => setOpened(open ? definition.name : null)} onRemove={() => remove(definition)}
        >
          {definition.fields}
        </FilterChip>
      ))}
      <Menu shadow="md" position="bottom-start" hideDetached={false}>
        <Menu.Target>
          <Button className={styles.add} variant="subtle" size="compact-sm" leftSection={<Plus size={14} aria-hidden />}>Add filter</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map(({ name }) => <Menu.Item key={name} onClick={() => setOpened(name)}>{name}</Menu.Item>)}
        </Menu.Dropdown>
      </Menu>
      {count > 0 && <Button variant="subtle" size="compact-sm" onClick={onClear}>Clear {count === 1 ? 'filter' : `${count} filters`}</Button>}
    </div>
  )
}
