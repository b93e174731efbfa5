import { useReadQuery, type PreloadedQueryRef } from '@apollo/client/react'
import { closestCenter, DndContext, DragOverlay, KeyboardSensor, MouseSensor, pointerWithin, TouchSensor, useSensor, useSensors, type Announcements, type CollisionDetection, type DragEndEvent, type UniqueIdentifier } from '@dnd-kit/core'
import { useCallback, useRef, useState } from 'react'
import { statusWords, taskStatuses } from '../../../frame/tasks/task-status'
import { readFragment } from '../../../gql'
import type { TaskStatus } from '../../../gql/graphql'
import { useFreshLists } from '../useFreshLists'
import { useTaskFilters } from '../useTaskFilters'
import { DraggedCard } from './BoardCard'
import { BoardColumn, type BoardTask } from './BoardColumn'
import { BoardTasks_tasks, type BoardLists, type TaskBoardData } from './board-query'
import { columnCoordinates } from './column-keys'
import { placeTasks } from './place-tasks'
import styles from './TaskBoard.module.css'
import { useMoveTask } from './useMoveTask'

const instructions = { draggable: 'Press Space to pick the task up, the arrow keys to carry it to another column, Space again to put it down, Escape to leave it where it was.' }

// By pointer, what is under it counts: a card of another height would else drop beside where it is shown.
const columnUnder: CollisionDetection = args => (args.pointerCoordinates ? pointerWithin(args) : closestCenter(args))

const column = (id: UniqueIdentifier) => statusWords[id as TaskStatus]

interface Props {
  read: PreloadedQueryRef<TaskBoardData>
  lists: BoardLists
  /** Read for an earlier visit. */
  kept: boolean
  /** The board's URL. */
  list: string
}

/** The tasks by status. A card is moved by pointer, by keyboard, or by its menu. */
export function TaskBoard({ read, lists, kept, list }: Props) {
  const { data } = useReadQuery(read)
  useFreshLists(taskStatuses.map(status => lists[status]), kept)
  const { loading: leaving } = useTaskFilters()
  const pages = { TODO: readFragment(BoardTasks_tasks, data.todo), IN_PROGRESS: readFragment(BoardTasks_tasks, data.inProgress), DONE: readFragment(BoardTasks_tasks, data.done) }
  const nodes = (status: TaskStatus) => pages[status].edges.map(({ node }) => node)
  const tasks = placeTasks<BoardTask>({ TODO: nodes('TODO'), IN_PROGRESS: nodes('IN_PROGRESS'), DONE: nodes('DONE') })
  const taskOf = (id: UniqueIdentifier) => taskStatuses.flatMap(status => tasks[status]).find(task => task.id === id)
  const [dragged, setDragged] = useState<BoardTask | null>(null)
  const moveTask = useMoveTask()

  // A card that moves is another element in its new column; the focus goes along.
  const moved = useRef<string>(null)
  const takesFocus = useCallback((id: string) => {
    if (moved.current !== id) return false
    moved.current = null
    return true
  }, [])
  function move(task: BoardTask, to: TaskStatus) {
    if (task.status === to) return
    moved.current = task.id
    void moveTask(task, to)
  }

  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor),
    useSensor(KeyboardSensor, { coordinateGetter: columnCoordinates }),
  )
  const name = (id: UniqueIdentifier) => `Task #${taskOf(id)?.number}`
  const announcements: Announcements = {
    onDragStart: ({ active }) => `${name(active.id)} is picked up.`,
    onDragOver: ({ active, over }) => (over ? `${name(active.id)} is over ${column(over.id)}.` : `${name(active.id)} is over no column.`),
    onDragEnd: ({ active, over }) => (over && over.id !== dragged?.status ? `${name(active.id)} is moved to ${column(over.id)}.` : `${name(active.id)} is back where it was.`),
    onDragCancel: ({ active }) => `${name(active.id)} is back where it was.`,
  }
  function finish({ active, over }: DragEndEvent) {
    const task = taskOf(active.id)
    setDragged(null)
    if (task && over) move(task, over.id as TaskStatus)
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={columnUnder}
      onDragStart={({ active }) => setDragged(taskOf(active.id) ?? null)}
      onDragEnd={finish}
      onDragCancel={() => setDragged(null)}
      accessibility={{ announcements, screenReaderInstructions: instructions }}
    >
      <div role="region" aria-label="Board" tabIndex={0} className={styles.board} data-loading={leaving || undefined}>
        {taskStatuses.map(status => (
          <BoardColumn
            key={status} status={status} tasks={tasks[status]} variables={lists[status]} hasMore={pages[status].pageInfo.hasNextPage}
            list={list} takesFocus={takesFocus} onMove={move}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>{dragged && <DraggedCard task={dragged} />}</DragOverlay>
    </DndContext>
  )
}
