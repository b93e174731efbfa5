import { Button } from '@mantine/core'
import { CommentBubble } from '../../../../web-shared/ticket/CommentBubble'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { ActivityEntry } from '../ActivityEntry'
import { SendNotice } from './SendNotice'

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
  canSend: boolean
  onSendAnyway: () => void
  onKeepEditing: () => void
}

/** What happened while the reply was being written, before it is sent over it. */
export function StaleNotice({ canSend, onSendAnyway, onKeepEditing, ...props }: Props) {
  const unseen = readFragment(StaleNotice_event, props.unseen)
  return (
    <SendNotice
      title="Not sent yet: something happened while you were writing"
      actions={(
        <>
          <Button size="compact-sm" variant="default" onClick={onKeepEditing}>Keep editing</Button>
          <Button size="compact-sm" disabled={!canSend} onClick={onSendAnyway}>Send anyway</Button>
        </>
      )}
    >
      <ul>
        {unseen.map(event => (
          <li key={event.id}>
            {event.__typename === 'CommentAdded' && event.comment
              ? <CommentBubble comment={event.comment} reader="operator" />
              : <ActivityEntry event={event} />}
          </li>
        ))}
      </ul>
    </SendNotice>
  )
}
