import { useQuery } from '@apollo/client/react'
import { Button, Menu } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { FilterChoicesQuery } from './filter-choices'
import { defineFilters, type FilterDefinition } from './filter-definitions'
import { FilterChip } from './FilterChip'
import styles from './FilterBar.module.css'
import { clearFilters, countFilters } from './ticket-filters'
import { useFilters } from './useFilters'

/** The filters that are set, each with its value, and a way to add others. */
export function FilterChips({ operatorId }: { operatorId: string }) {
  const { filters, change } = useFilters()
  // Read anew whenever a list is opened: an operator who sits here all day would never hear of a new category or colleague.
  const { data } = useQuery(FilterChoicesQuery, { fetchPolicy: 'cache-and-network' })
  const [opened, setOpened] = useState<string | null>(null)
  const definitions = defineFilters(filters, change, data, operatorId)
  const shown = definitions.filter(({ name, value }) => value || name === opened)
  const others = definitions.filter(({ value }) => !value)
  const count = countFilters(filters)

  function remove({ none }: FilterDefinition) {
    setOpened(null)
    change(none)
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
      {count > 0 && <Button variant="subtle" size="compact-sm" onClick={() => change(clearFilters(filters))}>Clear {count === 1 ? 'filter' : `${count} filters`}</Button>}
    </div>
  )
}
