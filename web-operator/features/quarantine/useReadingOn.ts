import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { QuarantineQuery, type QuarantineData } from './quarantine-query'

interface Places {
  heading: RefObject<HTMLElement | null>
  /** What holds the mails' headings. */
  list: RefObject<HTMLElement | null>
  /** What holds the button that reads on. */
  end: RefObject<HTMLElement | null>
}

/** Reads the next page, and knows what came of it. */
export function useReadingOn({ edges, pageInfo: { endCursor, hasNextPage } }: QuarantineData['quarantinedMails'], { heading, list, end }: Places) {
  const client = useApolloClient()
  const [loading, setLoading] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const known = useRef<Set<string> | null>(null)

  // Once the button that was pressed is gone, the one in its place takes the focus, or the first mail that is new.
  useEffect(() => {
    const shown = known.current
    const button = end.current?.querySelector('button')
    if (!button) known.current = null
    if (!shown || document.activeElement !== document.body) return
    const subjects = list.current?.querySelectorAll('h2') ?? []
    const next = edges.findIndex(({ node }) => !shown.has(node.id))
    const place = button ?? subjects[next === -1 ? subjects.length - 1 : next] ?? heading.current
    place?.focus()
  }, [edges, hasNextPage, failure, heading, list, end])

  async function more() {
    known.current = new Set(edges.map(({ node }) => node.id))
    setLoading(true)
    setFailure(null)
    // The cache puts the page behind those that are shown.
    await client.query({ query: QuarantineQuery, variables: { after: endCursor ?? null }, fetchPolicy: 'network-only' }).catch(setFailure)
    setLoading(false)
  }
  return { loading, failure, more: () => void more() }
}
