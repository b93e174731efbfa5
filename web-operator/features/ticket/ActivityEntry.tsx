import { RelativeTime } from '../../../web-shared/ticket/RelativeTime'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { activitySentence } from './activity-sentence'
import styles from './ActivityEntry.module.css'

export const ActivityEntry_event = graphql(`
  fragment ActivityEntry_event on TicketEvent {
    __typename
    id
    at
    actorName
    ... on CommentAdded {
      comment {
        id
        visibility
        fromSupport
      }
    }
    ... on StatusChanged {
      fromStatus: from
      toStatus: to
    }
    ... on PriorityChanged {
      fromPriority: from
      toPriority: to
    }
    ... on CategoryChanged {
      fromName: from
      toName: to
    }
    ... on AssigneeChanged {
      fromName: from
      toName: to
    }
    ... on TitleChanged {
      fromTitle: from
      toTitle: to
    }
    ... on Snoozed {
      until
    }
    ... on TaskLinked {
      taskTitle
    }
    ... on TaskUnlinked {
      taskTitle
    }
    ... on TaskClosed {
      taskTitle
    }
    ... on TaskReopened {
      taskTitle
    }
    ... on CommentRemoved {
      commentAuthorName
    }
    ... on EmailSent {
      address: to
    }
    ... on EmailFailed {
      address: to
      reason
    }
    ... on EmailSuppressed {
      address: to
      reason
    }
    ... on TicketMerged {
      fromNumber
      intoNumber
      ticket {
        id
        number
      }
    }
    ... on TicketUnmerged {
      fromNumber
      intoNumber
      ticket {
        id
        number
      }
    }
  }
`)

/** One event of the history, in words. */
export function ActivityEntry(props: { event: FragmentType<typeof ActivityEntry_event> }) {
  const event = readFragment(ActivityEntry_event, props.event)
  return (
    <p className={styles.entry}>
      <strong>{event.actorName}</strong> {activitySentence(event)} <RelativeTime at={event.at} className={styles.time} />
    </p>
  )
}
