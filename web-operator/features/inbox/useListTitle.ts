import { useLocation } from 'react-router'
import { readFilters } from './ticket-filters'
import { useSavedViews } from './useSavedViews'
import { viewTitle } from './views'

/** What the list on the screen is called. */
export function useListTitle() {
  const { search } = useLocation()
  const { views } = useSavedViews()
  const { saved, view } = readFilters(new URLSearchParams(search))
  return views.find(({ id }) => id === saved)?.name ?? viewTitle(view)
}
