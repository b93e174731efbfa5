import { GraphQLError } from 'graphql'

/**
 * Hands a push on without waiting for the subscriber. A Repeater lets 1,024 pushes wait and throws at the next: then this subscriber is
 * cut off, who resumes from its cursor, and nobody else.
 */
export function offer<T>(push: (value: T) => unknown, stop: (error: GraphQLError) => unknown, value: T): void {
  try {
    push(value)
  } catch {
    stop(tooSlow())
  }
}

export function tooSlow(): GraphQLError {
  return new GraphQLError('Too slow to follow. Subscribe again from the last cursor.', { extensions: { code: 'TOO_SLOW' } })
}
