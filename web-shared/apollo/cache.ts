import { InMemoryCache } from '@apollo/client/cache'
import { keysetConnection } from './keyset-connection'
import { possibleTypes } from './possible-types'

/** An empty cache that knows how this schema pages. */
export function createCache() {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          tickets: keysetConnection(['filter', 'orderBy']),
          tasks: keysetConnection(['filter']),
          clients: keysetConnection(['search']),
        },
      },
      Ticket: {
        fields: {
          comments: keysetConnection(['visibility']),
          activity: keysetConnection(false),
          tasks: { merge: false },
          attachments: { merge: false },
        },
      },
    },
  })
}
