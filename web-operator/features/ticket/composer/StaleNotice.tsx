import { Button, Group } from '@mantine/core'
import { CommentBubble } from '../../../../web-shared/ticket/CommentBubble'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { ActivityEntry } from '../ActivityEntry'
import styles from './TicketComposer.module.css'

export const StaleNotice_event = graphql(`
  fragment StaleNotice_event on TicketEvent {
    __typename
    id
    cursor
    ...ActivityEntry_event
    ... on CommentAdded {
      comment {
        id
        ...CommentBubble_comment
      }
    }
  }
`)

interface Props {
  unseen: readonly FragmentType<typeof StaleNotice_event>[]
  sending: boolean
  onSendAnyway: () => void
  onKeepEditing: () => void
}

/** What happened while the reply was being written, before it is sent over it. */
export function StaleNotice({ sending, onSendAnyway, onKeepEditing, ...props }: Props) {
  const unseen = readFragment(StaleNotice_event, props.unseen)
  return (
    <div role="alert" className={styles.stale}>
      <h3>Not sent yet: something happened while you were writing</h3>
      <ul>
        {unseen.map(event => (
          <li key={event.id}>
            {event.__typename === 'CommentAdded' && event.comment
              ? <CommentBubble comment={event.comment} reader="operator" />
              : <ActivityEntry event={event} />}
          </li>
        ))}
      </ul>
      <Group gap="xs">
        <Button size="compact-sm" loading={sending} onClick={onSendAnyway}>Send anyway</Button>
        <Button size="compact-sm" variant="default" onClick={onKeepEditing}>Keep editing</Button>
      </Group>
    </div>
  )
}
