import { graphql } from '../../gql'

/** Apart from its row, which is loaded when the list is first opened: what is pushed is told before. */
export const NotificationRow_notification = graphql(`
  fragment NotificationRow_notification on Notification {
    id
    kind
    actorName
    at
    read
    ticket {
      id
      number
      title
    }
    task {
      id
      number
      title
    }
  }
`)
