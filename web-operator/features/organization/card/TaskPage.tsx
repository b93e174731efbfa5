import { useReadQuery, type PreloadedQueryRef } from '@apollo/client/react'
import { usePageTitle } from '../../../frame/usePageTitle'
import { NoTask } from './NoTask'
import type { TaskPageData, TaskPageVariables } from './task-page-query'
import { TaskScreen, type Reader } from './TaskScreen'

interface Props { queryRef: PreloadedQueryRef<TaskPageData, TaskPageVariables>; number: string; operator: Reader }

/** One task by its number. */
export function TaskPage({ queryRef, number, operator }: Props) {
  const { data: { taskByNumber: task, operators } } = useReadQuery(queryRef)
  usePageTitle(task ? `#${task.number} ${task.title}` : 'Not found')
  if (!task) return <NoTask number={number} />
  return <TaskScreen key={task.id} task={task} operators={operators} operator={operator} />
}
