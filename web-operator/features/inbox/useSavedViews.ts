import { useQuery } from '@apollo/client/react'
import type { ResultOf } from '@graphql-typed-document-node/core'
import { useMemo } from 'react'
import { readFragment } from '../../gql'
import { SavedView_view, SavedViewsQuery } from './saved-views-query'

export type SavedView = ResultOf<typeof SavedView_view>

/** The views that this operator may open: their own first, then what others share. */
export function useSavedViews() {
  const { data, refetch } = useQuery(SavedViewsQuery)
  const views = useMemo(() => {
    const known: readonly SavedView[] = readFragment(SavedView_view, data?.savedViews) ?? []
    return [...known].sort((a, b) => Number(b.mine) - Number(a.mine) || a.name.localeCompare(b.name))
  }, [data])
  return { views, refetch }
}
