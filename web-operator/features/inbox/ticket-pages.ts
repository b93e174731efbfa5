import type { ApolloClient } from '@apollo/client'
import type { TicketFilter, TicketOrder } from '../../gql/graphql'
import { nothingRead, withPage, type ListRead } from './list-read'
import { NobodyQuery, TicketListQuery } from './ticket-list-query'
import { writeRows } from './ticket-row-fragment'

export interface ListVariables { filter: TicketFilter; orderBy: TicketOrder }

export interface ListState { read: ListRead; loading: boolean; failure: unknown }

// More than a tall screen shows; reading in twice as many took a script past 50 ms, which a scrolling hand feels.
const pageSize = 30
const largestPage = 200
/** A list that is read again is read so far, at most, to find its place. */
const deepestReading = 2_000
const freshMilliseconds = 3_000

/**
 * One list, page by page. It keeps ids only, and keeps them outside Apollo's cache: there every page and every push would make the
 * cache go through all the pages before. Rows read their tickets from the cache, each its own.
 */
export class TicketPages {
  #client: ApolloClient
  #state: ListState = { read: nothingRead, loading: true, failure: null }
  #listeners = new Set<() => void>()
  #readAt = Date.now()
  /** Settles when the first page is there, or has failed; the state tells which. */
  readonly first: Promise<void>

  constructor(client: ApolloClient, readonly variables: ListVariables, depth: number) {
    this.#client = client
    this.first = this.#readAnew(depth).catch((failure: unknown) => this.#set({ read: nothingRead, loading: false, failure }))
  }

  readonly get = () => this.#state

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Whether it was read for an earlier visit. */
  readonly isKept = () => Date.now() - this.#readAt > freshMilliseconds

  /** Reads the next page, or the first one again that failed; a failure is told by the state. */
  readonly more = async () => {
    const { read, loading } = this.#state
    if (loading || !read.hasMore) return
    this.#set({ read, loading: true, failure: null })
    const next = await this.#extend(read, pageSize).then(longer => ({ read: longer, failure: null }), (failure: unknown) => ({ read, failure }))
    // Read anew meanwhile: the page belongs to a list that is no longer shown.
    if (this.#state.read === read) this.#set({ ...next, loading: false })
  }

  /** Reads the list anew, as far as it was read; what is shown stays until then. Rejects when it failed. */
  readonly refresh = () => this.#readAnew(this.#state.read.tickets.length)

  async #readAnew(depth: number) {
    const wanted = Math.min(Math.max(depth, pageSize), deepestReading)
    let read = nothingRead
    do read = await this.#extend(read, Math.min(wanted, largestPage))
    while (read.hasMore && read.tickets.length < Math.min(depth, deepestReading))
    this.#readAt = Date.now()
    this.#set({ read, loading: false, failure: null })
  }

  async #extend(read: ListRead, first: number) {
    const variables = { ...this.variables, first, after: read.endCursor }
    const { data } = await this.#client.query({ query: TicketListQuery, variables, fetchPolicy: 'no-cache' })
    if (!data) return read
    if (!data.viewer) this.#client.writeQuery({ query: NobodyQuery, data: { viewer: null } })
    writeRows(this.#client, data.tickets.edges.map(edge => edge.node))
    return withPage(read, data)
  }

  #set(state: ListState) {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
