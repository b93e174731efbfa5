import { useLocation, useNavigate, useNavigation } from 'react-router'
import { readFilters, writeFilters, type Filters } from './task-filters'

/** The filters of the URL, and the one way to change them. While the next list loads, they are already the next ones. */
export function useTaskFilters() {
  const location = useLocation()
  const navigation = useNavigation()
  const navigate = useNavigate()
  const next = navigation.location?.pathname === location.pathname ? navigation.location : location
  const filters = readFilters(new URLSearchParams(next.search))

  function change(changes: Partial<Filters>, { replace = false } = {}) {
    void navigate({ search: String(writeFilters({ ...filters, ...changes })) }, { replace })
  }
  return { filters, change, loading: navigation.state === 'loading' }
}
