import type { KeyboardCoordinateGetter } from '@dnd-kit/core'
import { taskStatuses } from '../../../frame/tasks/task-status'
import type { TaskStatus } from '../../../gql/graphql'

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** An arrow key carries a card to the next column, wherever in it. */
export const columnCoordinates: KeyboardCoordinateGetter = (event, { currentCoordinates, context: { over, droppableRects } }) => {
  const step = steps[event.code]
  if (step === undefined) return undefined
  event.preventDefault()
  const next = taskStatuses[taskStatuses.indexOf(over?.id as TaskStatus) + step]
  const column = next && droppableRects.get(next)
  return column && { ...currentCoordinates, x: column.left }
}
