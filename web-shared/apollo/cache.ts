import { InMemoryCache } from '@apollo/client/cache'
import { keysetConnection } from './keyset-connection'
import { possibleTypes } from './possible-types'

/** An empty cache that knows how this schema pages. One that is `readOnce` keeps no results for a second reading, which costs less. */
export function createCache({ readOnce = false } = {}) {
  return new InMemoryCache({
    resultCaching: !readOnce,
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          tickets: keysetConnection(['filter', 'orderBy']),
          tasks: keysetConnection(['filter', 'orderBy']),
          notifications: keysetConnection(false),
          quarantinedMails: keysetConnection(false),
          clients: keysetConnection(['search']),
          desks: { merge: false },
          operators: { merge: false },
          savedViews: { merge: false },
          cannedReplies: { merge: false },
        },
      },
      Ticket: {
        fields: {
          comments: keysetConnection(['visibility']),
          activity: keysetConnection(false),
          tasks: { merge: false },
          attachments: { merge: false },
          mergedTickets: { merge: false },
          viewers: { merge: false },
        },
      },
      Task: {
        fields: {
          comments: keysetConnection(false),
          activity: keysetConnection(false),
          tickets: { merge: false },
        },
      },
      Comment: { fields: { attachments: { merge: false }, revisions: { merge: false } } },
      Desk: { fields: { categories: { merge: false }, members: { merge: false }, mailbox: { merge: true }, mailing: { merge: true }, emailTemplates: { merge: false } } },
      Mailbox: { fields: { imap: { merge: true } } },
      Operator: { fields: { desks: { merge: false }, preferences: { merge: true } } },
    },
  })
}
