import { ApolloClient, type ApolloLink } from '@apollo/client'
import { createCache } from './cache'
import { NewestAnswerLink } from './newest-answer-link'

/** Apollo as both apps use it, on a way to the server. */
export function createApolloClient(link: ApolloLink): ApolloClient {
  return new ApolloClient({ link: new NewestAnswerLink().concat(link), cache: createCache() })
}

/** The context of what is read anew as soon as it has changed: it shall not be answered with what was asked for before the change. */
export const readAnew = { queryDeduplication: false }
