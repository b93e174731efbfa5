import { RelativeTime } from '../../../../web-shared/ticket/RelativeTime'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import styles from './TaskActivity.module.css'
import { taskActivitySentence } from './task-activity-sentence'

export const TaskActivityEntry_event = graphql(`
  fragment TaskActivityEntry_event on TaskEvent {
    __typename
    id
    at
    actorName
    ... on TaskTitleChanged {
      fromTitle: from
      toTitle: to
    }
    ... on TaskStatusChanged {
      fromStatus: from
      toStatus: to
    }
    ... on TaskAssigneeChanged {
      fromName: from
      toName: to
    }
    ... on TaskDueDateChanged {
      fromDate: from
      toDate: to
    }
    ... on TicketLinked {
      ticket {
        id
        number
      }
    }
    ... on TicketUnlinked {
      ticket {
        id
        number
      }
    }
  }
`)

/** One event of a task's history, in words. */
export function TaskActivityEntry(props: { event: FragmentType<typeof TaskActivityEntry_event> }) {
  const event = readFragment(TaskActivityEntry_event, props.event)
  return (
    <p className={styles.entry}>
      <strong>{event.actorName}</strong> {taskActivitySentence(event)} <RelativeTime at={event.at} className={styles.time} />
    </p>
  )
}
