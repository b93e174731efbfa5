import { EVERYTHING, NOTHING, type Visibility } from '../../core/visibility.js'
import { isOperatorOr, type Viewer } from '../../core/viewer.js'

/** The team's own work: all operators see all of it, keys with tasks:read. To everyone else there are no tasks. */
export function tasksVisibleTo(viewer: Viewer | null): Visibility<unknown> {
  return isOperatorOr(viewer, 'tasks:read') ? EVERYTHING : NOTHING
}

export function canChangeTasks(viewer: Viewer | null): boolean {
  return isOperatorOr(viewer, 'tasks:write')
}
