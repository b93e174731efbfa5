import type { ApolloClient } from '@apollo/client'
import { TicketPages, type ListVariables } from './ticket-pages'

const keptLists = 8

/** The lists that were opened lately, so that Back shows them as they were left. */
export class TicketLists {
  #client: ApolloClient
  #lists = new Map<string, TicketPages>()

  constructor(client: ApolloClient) {
    this.#client = client
    // Whoever signs in next sees nothing of what was read before.
    client.onClearStore(() => Promise.resolve(this.#lists.clear()))
  }

  /** The list as it was left, or anew when nobody remembers it; `depth` is how many tickets it takes to find its place again. */
  reopen(variables: ListVariables, depth: number) {
    return this.#lists.get(JSON.stringify(variables)) ?? this.open(variables, depth)
  }

  /** The list as the server has it now. */
  open(variables: ListVariables, depth = 0) {
    const key = JSON.stringify(variables)
    const list = new TicketPages(this.#client, variables, depth)
    this.#lists.delete(key)
    this.#lists.set(key, list)
    // A list whose first page failed is asked for again next time.
    void list.first.then(() => {
      if (list.get().failure !== null && this.#lists.get(key) === list) this.#lists.delete(key)
    })
    for (const oldest of this.#lists.keys()) {
      if (this.#lists.size > keptLists) this.#lists.delete(oldest)
    }
    return list
  }
}
