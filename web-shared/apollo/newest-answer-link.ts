import { ApolloLink } from '@apollo/client'
import { print } from '@apollo/client/utilities'
import { OperationTypeNode } from 'graphql'
import { defer, finalize, map } from 'rxjs'

/** The readings of one thing that are on their way at the same time. */
interface Race {
  asked: number
  running: number
  newest: { nth: number; result: ApolloLink.Result } | null
}

/** Gives whose answer was overtaken by that of a later reading of the same thing the later one: the cache would else end with what was true before. */
export class NewestAnswerLink extends ApolloLink {
  readonly #races = new Map<string, Race>()

  override request(operation: ApolloLink.Operation, forward: ApolloLink.ForwardFunction) {
    if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation)
    const key = print(operation.query) + JSON.stringify(operation.variables)
    return defer(() => {
      const race = this.#races.get(key) ?? { asked: 0, running: 0, newest: null }
      this.#races.set(key, race)
      const nth = ++race.asked
      race.running++
      return forward(operation).pipe(
        map(result => {
          if (!race.newest || race.newest.nth < nth) race.newest = { nth, result }
          return race.newest.result
        }),
        finalize(() => {
          if (--race.running === 0) this.#races.delete(key)
        }),
      )
    })
  }
}
