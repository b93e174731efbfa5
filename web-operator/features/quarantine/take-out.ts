import type { ApolloCache } from '@apollo/client/cache'
import type { StoredConnection } from '../../../web-shared/apollo/keyset-connection'

/** Takes a mail out of the list and the count, once it waits no more. */
export function takeOut(cache: ApolloCache, mailId: string) {
  const ref = cache.identify({ __typename: 'QuarantinedMail', id: mailId })
  cache.modify<{ quarantinedMails: StoredConnection; quarantinedMailCount: number }>({
    fields: {
      quarantinedMails: list => ('edges' in list ? { ...list, edges: list.edges.filter(({ node }) => node.__ref !== ref) } : list),
      quarantinedMailCount: count => Math.max(0, count - 1),
    },
  })
}
