import { NativeSelect } from '@mantine/core'
import { sorts, type Sort } from './ticket-filters'

const labels: Record<Sort, string> = {
  'updated-desc': 'Updated, newest first',
  'updated-asc': 'Updated, oldest first',
  'created-desc': 'Created, newest first',
  'created-asc': 'Created, oldest first',
  'priority-desc': 'Priority, highest first',
  'priority-asc': 'Priority, lowest first',
}

/** The order of the list, in words. */
export function SortSelect({ value, onChange }: { value: Sort; onChange: (sort: Sort) => void }) {
  return (
    <NativeSelect
      aria-label="Sort"
      value={value}
      data={sorts.map(sort => ({ value: sort, label: labels[sort] }))}
      onChange={event => onChange(event.currentTarget.value as Sort)}
    />
  )
}
