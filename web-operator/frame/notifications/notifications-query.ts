import type { ResultOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../gql'

/** The operator's notifications, newest first, and how many of all of them are unread, counted up to 100. */
export const NotificationsQuery = graphql(`
  query Notifications($after: String) {
    unreadNotificationCount
    notifications(first: 20, after: $after) {
      edges {
        node {
          id
          read
          ticket {
            id
          }
          task {
            id
          }
          ...NotificationRow_notification
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

type Loaded = ResultOf<typeof NotificationsQuery>
type Listed = Loaded['notifications']['edges'][number]['node']

/** Those of the loaded ones that are unread, by id. */
export const unreadIds = (data: Loaded | undefined, asked: (notification: Listed) => boolean = () => true) =>
  data?.notifications.edges.flatMap(({ node }) => (!node.read && asked(node) ? [node.id] : [])) ?? []
