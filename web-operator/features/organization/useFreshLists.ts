import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { useTaskChanges } from '../../frame/tasks/LiveTasks'
import { readAnew, type ListVariables } from './task-pages'

/** Keeps lists as the server has them: read anew, quietly, when tasks have changed, and at once when they are `kept` from an earlier visit. */
export function useFreshLists(lists: readonly ListVariables[], kept: boolean) {
  const client = useApolloClient()
  const asked = useRef(false)
  // What could not be refreshed stays as it is; the next change tries again.
  const refresh = () => void readAnew(client, lists).catch(() => {})
  useTaskChanges(refresh)
  useEffect(() => {
    if (!kept || asked.current) return
    asked.current = true
    refresh()
    // oxlint-disable-next-line react/exhaustive-deps -- refresh is another one at each render
  }, [kept])
}
