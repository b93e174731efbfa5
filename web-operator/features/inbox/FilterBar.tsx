import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { englishTexts } from '../../../web-shared/ticket/texts'
import { graphql } from '../../gql'
import { ChoiceFilter } from './ChoiceFilter'
import { DaysFilter } from './DaysFilter'
import styles from './FilterBar.module.css'
import { SearchField } from './SearchField'
import { SortSelect } from './SortSelect'
import { clearFilters, countFilters, priorities, statuses } from './ticket-filters'
import { useFilters } from './useFilters'
import { viewTitle } from './views'

const FilterChoicesQuery = graphql(`
  query FilterChoices {
    operators {
      id
      name
      active
    }
    desks {
      id
      name
      categories(includeArchived: true) {
        id
        name
        archived
      }
    }
  }
`)

const statusChoices = statuses.map(value => ({ value, label: englishTexts.status[value] }))
const priorityChoices = priorities.map(value => ({ value, label: englishTexts.priority[value] }))

/** Search, filters and sort of the ticket list; all of them are in the URL, and nowhere else. */
export function FilterBar({ operatorId }: { operatorId: string }) {
  const { filters, change } = useFilters()
  const { data } = useQuery(FilterChoicesQuery)
  const desks = data?.desks ?? []
  const severalDesks = desks.length > 1
  const categories = desks.flatMap(desk => desk.categories.map(({ id, name, archived }) => ({
    value: id,
    label: (severalDesks ? `${name} · ${desk.name}` : name) + (archived ? ' (archived)' : ''),
  })))
  const assignees = [
    { value: 'me', label: 'Me' },
    { value: 'none', label: 'Unassigned' },
    ...(data?.operators ?? []).filter(({ id }) => id !== operatorId).map(({ id, name, active }) => ({ value: id, label: active ? name : `${name} (inactive)` })),
  ]
  const count = countFilters(filters)

  return (
    <header className={styles.bar}>
      <div className={styles.row}>
        <h1 className={styles.title}>{viewTitle(filters.view)}</h1>
        <SearchField value={filters.search} onChange={search => change({ search }, { replace: true })} />
        <SortSelect value={filters.sort} onChange={sort => change({ sort })} />
      </div>
      <div className={styles.chips} role="group" aria-label="Filters">
        <ChoiceFilter name="Status" choices={statusChoices} chosen={filters.status} onChange={status => change({ status })} />
        <ChoiceFilter name="Priority" choices={priorityChoices} chosen={filters.priority} onChange={priority => change({ priority })} />
        <ChoiceFilter name="Category" choices={categories} chosen={filters.category} onChange={category => change({ category })} />
        <ChoiceFilter name="Assignee" single choices={assignees} chosen={filters.assignee ? [filters.assignee] : []} onChange={([assignee = '']) => change({ assignee })} />
        {severalDesks && <ChoiceFilter name="Desk" choices={desks.map(({ id, name }) => ({ value: id, label: name }))} chosen={filters.desk} onChange={desk => change({ desk })} />}
        <SearchField name="Client" compact value={filters.client} onChange={client => change({ client }, { replace: true })} />
        <DaysFilter name="Created" from={filters.createdFrom} to={filters.createdTo} onChange={(createdFrom, createdTo) => change({ createdFrom, createdTo })} />
        <DaysFilter name="Updated" from={filters.updatedFrom} to={filters.updatedTo} onChange={(updatedFrom, updatedTo) => change({ updatedFrom, updatedTo })} />
        {count > 0 && <Button variant="subtle" size="compact-sm" onClick={() => change(clearFilters(filters))}>Clear {count === 1 ? 'filter' : `${count} filters`}</Button>}
      </div>
    </header>
  )
}
