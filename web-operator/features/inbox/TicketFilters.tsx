import { useQuery } from '@apollo/client/react'
import { FilterChips } from '../../frame/filters/FilterChips'
import { FilterChoicesQuery } from './filter-choices'
import { defineFilters } from './filter-definitions'
import { clearFilters, countFilters } from './ticket-filters'
import { useFilters } from './useFilters'

/** The filters of the ticket list. */
export function TicketFilters({ operatorId }: { operatorId: string }) {
  const { filters, change } = useFilters()
  // Read anew whenever a list is opened: an operator who sits here all day would never hear of a new category or colleague.
  const { data } = useQuery(FilterChoicesQuery, { fetchPolicy: 'cache-and-network' })
  return (
    <FilterChips
      definitions={defineFilters(filters, change, data, operatorId)}
      count={countFilters(filters)}
      onChange={changes => change(changes)}
      onClear={() => change(clearFilters(filters))}
    />
  )
}
