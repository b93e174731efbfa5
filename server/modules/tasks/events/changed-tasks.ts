import { Repeater } from '@graphql-yoga/subscription'
import type { RequestContext } from '../../../graphql/context.js'
import { offer } from '../../../graphql/offer.js'
import { TaskChanged } from '../task.payloads.js'
import { taskEventsVisibleTo } from './task-event.policy.js'

/** The tasks that change from now on, as far as the viewer of each moment may see it. A task is told once for all that happened to it in one batch. */
export function changedTasks(context: RequestContext): Repeater<TaskChanged> {
  return new Repeater<TaskChanged>(async (push, stop) => {
    const unsubscribe = context.services.taskFeed.subscribe((batch) => {
      const visible = batch.filter((event) => taskEventsVisibleTo(context.currentViewer()).includes(event))
      const created = new Set(visible.filter(({ kind }) => kind === 'TaskCreated').map(({ taskId }) => taskId))
      for (const taskId of new Set(visible.map((event) => event.taskId))) {
        offer(push, stop, Object.assign(new TaskChanged(), { taskId, created: created.has(taskId) }))
      }
    })
    await stop
    unsubscribe()
  })
}
