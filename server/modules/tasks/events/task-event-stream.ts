import { Repeater } from '@graphql-yoga/subscription'
import { GraphQLError } from 'graphql'
import sql from 'sql-template-tag'
import { feedTaskEventColumns, feedTaskEventTables, type FeedTaskEvent } from '../../../core/task-feed.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { offer, tooSlow } from '../../../graphql/offer.js'
import { taskById } from '../task.loaders.js'
import { seqFrom } from './task-event.loaders.js'
import { taskEventsVisibleTo } from './task-event.policy.js'

/** How many events may wait while a subscriber still reads what it missed. */
const MOST_WAITING = 1000

/**
 * The events of one task after a cursor (null: from now on): first those that were missed, then live, each once and in order, as far as the
 * viewer of each moment may see it.
 */
export async function taskEventStream(context: RequestContext, taskId: string, after: string | null): Promise<Repeater<FeedTaskEvent>> {
  const id = identifier(taskId)
  const task = id ? await context.loader(taskById).load(id) : null
  if (!task) throw new GraphQLError('This task does not exist, or you cannot see it.', { extensions: { code: 'NOT_FOUND' } })
  return eventsAfter(context, task.id, after === null ? task.lastSeq : seqFrom(after, task))
}

/** The feed is followed before the missed ones are read, so that nothing falls between; what comes twice by that is dropped by its number. */
function eventsAfter(context: RequestContext, taskId: string, position: number): Repeater<FeedTaskEvent> {
  return new Repeater<FeedTaskEvent>(async (push, stop) => {
    let last = position
    let early: FeedTaskEvent[] | null = []
    const isNext = (event: FeedTaskEvent) => {
      if (event.seq <= last) return false
      last = event.seq
      return taskEventsVisibleTo(context.currentViewer()).includes(event)
    }
    const deliver = (event: FeedTaskEvent) => {
      if (isNext(event)) offer(push, stop, event)
    }
    const unsubscribe = context.services.taskFeed.subscribe((batch) => {
      const own = batch.filter((event) => event.taskId === taskId)
      if (!early) own.forEach(deliver)
      else if (early.length + own.length <= MOST_WAITING) early.push(...own)
      else stop(tooSlow())
    })
    void stop.then(unsubscribe)
    for (const event of await missedEvents(context, taskId, position)) if (isNext(event)) await push(event)
    early.forEach(deliver)
    early = null
    await stop
  })
}

async function missedEvents({ services, viewer }: RequestContext, taskId: string, position: number): Promise<FeedTaskEvent[]> {
  return services.database.rows<FeedTaskEvent>(sql`
    select ${feedTaskEventColumns} from ${feedTaskEventTables}
     where event.task_id = ${taskId}::uuid and ${taskEventsVisibleTo(viewer).where} and event.seq > ${position}::int
     order by event.seq`)
}
