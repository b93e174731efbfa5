import { useQuery } from '@apollo/client/react'
import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useRef } from 'react'
import bar from '../../frame/filters/FilterBar.module.css'
import { FilterChips } from '../../frame/filters/FilterChips'
import { SearchField } from '../../frame/filters/SearchField'
import { useArrivalFocus } from '../../frame/useArrivalFocus'
import { KeyTooltip } from '../../keys/KeyTooltip'
import { useCommand } from '../../keys/useCommand'
import { defineFilters } from './filter-definitions'
import { TaskOperatorsQuery } from './operators-query'
import styles from './TaskBar.module.css'
import { clearFilters, countFilters, sorts, type Layout, type Sort } from './task-filters'
import { TaskViews } from './TaskViews'
import { useTaskFilters } from './useTaskFilters'

const sortLabels: Record<Sort, string> = {
  'due-asc': 'Due date, earliest first',
  'due-desc': 'Due date, latest first',
  'updated-desc': 'Updated, newest first',
  'updated-asc': 'Updated, oldest first',
  'created-desc': 'Created, newest first',
  'created-asc': 'Created, oldest first',
}

interface Props { title: string; operatorId: string; onNew: () => void }

/** Views, search, filters, sort and layout of the tasks; all of them are in the URL, and nowhere else. */
export function TaskBar({ title, operatorId, onNew }: Props) {
  const { filters, change } = useTaskFilters()
  // Read anew whenever the tasks are opened: an operator who sits here all day would never hear of a new colleague.
  const { data } = useQuery(TaskOperatorsQuery, { fetchPolicy: 'cache-and-network' })
  const heading = useArrivalFocus()
  const search = useRef<HTMLInputElement>(null)
  useCommand('search', () => search.current?.focus())
  useCommand('addTask', onNew)

  return (
    <header className={bar.bar}>
      <div className={bar.row}>
        <h1 ref={heading} tabIndex={-1} className={bar.title}>{title}</h1>
        <TaskViews current={filters.view} layout={filters.layout} operatorId={operatorId} />
        <KeyTooltip command="search">
          <div className={bar.searchPlace}>
            <SearchField wide name="Search tasks" hint="Search, or a number" inputRef={search} value={filters.search} onChange={text => change({ search: text }, { replace: true })} />
          </div>
        </KeyTooltip>
        <KeyTooltip command="addTask">
          <Button leftSection={<Plus size={16} aria-hidden />} onClick={onNew}>New task</Button>
        </KeyTooltip>
      </div>
      <div className={bar.row}>
        <FilterChips
          definitions={defineFilters(filters, change, data?.operators, operatorId)}
          count={countFilters(filters)}
          onChange={changes => change(changes)}
          onClear={() => change(clearFilters(filters))}
        />
        <div className={styles.looks}>
          <NativeSelect
            aria-label="Sort"
            size="xs"
            value={filters.sort}
            data={sorts.map(sort => ({ value: sort, label: sortLabels[sort] }))}
            onChange={event => change({ sort: event.currentTarget.value as Sort })}
          />
          <SegmentedControl
            aria-label="Layout"
            size="xs"
            value={filters.layout}
            data={[{ value: 'list', label: 'List' }, { value: 'board', label: 'Board' }]}
            onChange={layout => change({ layout: layout as Layout })}
          />
        </div>
      </div>
    </header>
  )
}
