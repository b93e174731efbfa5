import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Sort } from './ticket-filters'
import styles from './TicketList.module.css'
import { useFilters } from './useFilters'

const columns = [
  { key: 'title', label: 'Title' },
  { key: 'number', label: 'Number' },
  { key: 'client', label: 'Client' },
  { key: 'status', label: 'Status' },
  { key: 'priority', label: 'Priority', sort: 'priority' },
  { key: 'category', label: 'Category' },
  { key: 'assignee', label: 'Assignee' },
  { key: 'created', label: 'Created', sort: 'created' },
  { key: 'updated', label: 'Updated', sort: 'updated' },
] as const

interface Props { selected: number; loaded: number; onSelectAll: () => void; onClear: () => void }

/** The column heads; those that sort are buttons, and turn the order round when pressed again. */
export function ColumnHeads({ selected, loaded, onSelectAll, onClear }: Props) {
  const { filters, change } = useFilters()
  const [field, direction] = filters.sort.split('-')
  const Arrow = direction === 'asc' ? ArrowUp : ArrowDown
  const all = useRef<HTMLInputElement>(null)
  const some = selected > 0 && selected < loaded
  useEffect(() => {
    if (all.current) all.current.indeterminate = some
  }, [some])

  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.heads}>
        <div role="columnheader" className={styles.select}>
          <label className={styles.tick}>
            <input ref={all} type="checkbox" checked={selected === loaded} aria-label={`Select all ${loaded} loaded tickets`} onChange={selected === loaded ? onClear : onSelectAll} />
            <span aria-hidden className={styles.tickWord}>Select all</span>
          </label>
        </div>
        {columns.map(column => {
          if (!('sort' in column)) return <div key={column.key} role="columnheader" className={styles[column.key]}>{column.label}</div>
          const sorted = column.sort === field
          const next: Sort = sorted && direction === 'desc' ? `${column.sort}-asc` : `${column.sort}-desc`
          return (
            <div key={column.key} role="columnheader" className={styles[column.key]} aria-sort={sorted ? (direction === 'asc' ? 'ascending' : 'descending') : 'none'}>
              <button type="button" className={styles.sort} onClick={() => change({ sort: next })}>
                {column.label}{sorted && <Arrow size={14} aria-hidden />}
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
