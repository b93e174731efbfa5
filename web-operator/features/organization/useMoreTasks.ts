import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { readMore, type ListVariables } from './task-pages'

/** Reads a list on, page by page, and knows what came of it. */
export function useMoreTasks(variables: ListVariables) {
  const client = useApolloClient()
  const [loading, setLoading] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)

  async function more() {
    if (loading) return
    setLoading(true)
    setFailure(null)
    await readMore(client, variables).catch(setFailure)
    setLoading(false)
  }
  return { loading, failure, more }
}
