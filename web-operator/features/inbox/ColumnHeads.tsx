import { ArrowDown, ArrowUp } from 'lucide-react'
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

/** The column heads; those that sort are buttons, and turn the order round when pressed again. */
export function ColumnHeads() {
  const { filters, change } = useFilters()
  const [field, direction] = filters.sort.split('-')
  const Arrow = direction === 'asc' ? ArrowUp : ArrowDown

  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className={styles.heads}>
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
