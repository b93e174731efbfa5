import { useReadQuery, type PreloadedQueryRef } from '@apollo/client/react'
import { useLayoutEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { placeOf, rememberOpened, rememberScroll } from '../../../frame/list-place'
import { readFragment } from '../../../gql'
import { useCommand } from '../../../keys/useCommand'
import { MoreTasks } from '../MoreTasks'
import type { ListVariables, TaskListData } from '../task-pages'
import { useFreshLists } from '../useFreshLists'
import { useTaskFilters } from '../useTaskFilters'
import { NoTasks } from './NoTasks'
import styles from './TaskList.module.css'
import { TaskRow, TaskRow_task } from './TaskRow'
import { useTaskFocus } from './useTaskFocus'

interface Props {
  read: PreloadedQueryRef<TaskListData>
  variables: ListVariables
  /** Read for an earlier visit. */
  kept: boolean
  /** The list's URL. */
  list: string
  /** Its entry in the browser's history. */
  historyKey: string
  onNew: () => void
}

/** The tasks that match, endless; what changes changes in place. */
export function TaskList({ read, variables, kept, list, historyKey, onNew }: Props) {
  const { edges, pageInfo } = useReadQuery(read).data.tasks
  useFreshLists([variables], kept)
  const { loading: leaving } = useTaskFilters()
  const navigate = useNavigate()
  const scroller = useRef<HTMLDivElement>(null)
  const { current, setCurrent, takesFocus } = useTaskFocus(edges.map(({ node }) => node.id), historyKey)

  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = placeOf(historyKey).offset
  }, [historyKey])

  const open = (id: string) => rememberOpened(historyKey, id)
  const currentTask = edges.find(({ node }) => node.id === current)?.node
  useCommand('open', currentTask ? () => {
    const { id, number } = readFragment(TaskRow_task, currentTask)
    open(id)
    void navigate(`/organization/tasks/${number}`, { state: { list } })
  } : null)

  if (edges.length === 0) return <NoTasks onNew={onNew} />
  return (
    <div ref={scroller} className={styles.scroller} data-scrolls data-loading={leaving || undefined} onScroll={event => rememberScroll(historyKey, event.currentTarget.scrollTop, edges.length)}>
      <div role="table" aria-label="Tasks">
        <div role="rowgroup" className={styles.head}>
          <div role="row" className={styles.heads}>
            <div role="columnheader" className={styles.status}>Status</div>
            <div role="columnheader" className={styles.title}>Title</div>
            <div role="columnheader" className={styles.assignee}>Assignee</div>
            <div role="columnheader" className={styles.due}>Due</div>
            <div role="columnheader" className={styles.tickets}>Tickets</div>
            <div role="columnheader" className={styles.updated}>Updated</div>
          </div>
        </div>
        <div role="rowgroup">
          {edges.map(({ node }) => (
            <TaskRow key={node.id} task={node} list={list} current={node.id === current} takesFocus={takesFocus} onOpen={open} onFocus={setCurrent} />
          ))}
        </div>
      </div>
      {pageInfo.hasNextPage && <MoreTasks variables={variables} of="tasks" />}
    </div>
  )
}
