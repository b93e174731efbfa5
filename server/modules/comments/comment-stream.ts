import { filter, map, pipe, type Repeater } from '@graphql-yoga/subscription'
import type { FeedEvent } from '../../core/event-feed.js'
import type { RequestContext } from '../../graphql/context.js'
import { eventCursor } from '../tickets/events/event-cursor.js'
import { positionOf } from '../tickets/events/event.policy.js'
import { ticketEventStream } from '../tickets/events/event-stream.js'
import { CommentAddedEvent } from './comment.payloads.js'
import { commentsVisibleTo } from './comment.policy.js'

/** New comments of one ticket that the viewer of each moment may read, after a cursor. One that was hidden meanwhile does not come. */
export async function commentStream(context: RequestContext, ticketId: string, after: string | null): Promise<Repeater<CommentAddedEvent>> {
  const readable = ({ kind, commentVisibility }: FeedEvent) =>
    kind === 'CommentAdded' && commentsVisibleTo(context.currentViewer()).includes({ visibility: commentVisibility })
  return pipe(
    await ticketEventStream(context, ticketId, after),
    filter(readable),
    map((event) => Object.assign(new CommentAddedEvent(), { commentId: event.commentId, cursor: eventCursor(event.ticketId, positionOf(event, context.currentViewer())) })),
  )
}
