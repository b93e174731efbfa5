import type { ApolloClient } from '@apollo/client'
import type { PreloadedQueryRef, PreloadQueryFunction } from '@apollo/client/react'
import { Suspense, useEffect, useState } from 'react'
import { useLoaderData, useLocation, type LoaderFunctionArgs } from 'react-router'
import { boardLists, boardVariables, TaskBoardQuery, type BoardLists, type TaskBoardData } from '../../features/organization/board/board-query'
import { TaskBoard } from '../../features/organization/board/TaskBoard'
import { dayOf } from '../../frame/tasks/due-words'
import { NewTask } from '../../features/organization/list/NewTask'
import { TaskList } from '../../features/organization/list/TaskList'
import { readFilters, toOrder, toTaskFilter } from '../../features/organization/task-filters'
import { readList, TaskListQuery, type ListVariables, type TaskListData } from '../../features/organization/task-pages'
import { TaskBar } from '../../features/organization/TaskBar'
import { ViewerQuery } from '../../features/session/viewer'
import { ListSkeleton } from '../../frame/ListSkeleton'
import { isListShown, tellShown } from '../../frame/list-place'
import { RequestErrorBoundary } from '../../frame/RequestErrorBoundary'
import { usePageTitle } from '../../frame/usePageTitle'
import { useSignedIn } from '../panel'
import styles from '../list-page.module.css'

/** What the URL asks for, being read. `kept` says that an earlier visit has read it, so that it is there at once and wants to be read anew. */
type Loaded =
  | { layout: 'list'; read: PreloadedQueryRef<TaskListData>; variables: ListVariables; kept: boolean }
  | { layout: 'board'; read: PreloadedQueryRef<TaskBoardData>; lists: BoardLists; kept: boolean }

/** Starts to read the list or the board that the URL asks for. */
export const loadTasks = (client: ApolloClient, preload: PreloadQueryFunction) => async ({ request }: LoaderFunctionArgs): Promise<Loaded> => {
  const { viewer } = (await client.query({ query: ViewerQuery })).data ?? {}
  const operatorId = viewer?.__typename === 'Operator' ? viewer.id : ''
  const { searchParams, pathname } = new URL(request.url)
  const filters = readFilters(searchParams)
  const today = dayOf(Date.now())
  // What is on screen stays there until the next list is read.
  const settled = async (read: PreloadedQueryRef, kept: boolean) => {
    // A failure is told by the list itself, in its place.
    if (kept || (window.location.pathname === pathname && isListShown())) await preload.toPromise(read).catch(() => {})
  }

  if (filters.layout === 'board') {
    const lists = boardLists(filters, operatorId, today)
    const variables = boardVariables(lists)
    const kept = client.readQuery({ query: TaskBoardQuery, variables }) !== null
    const read = preload(TaskBoardQuery, { variables })
    await settled(read, kept)
    return { layout: 'board', read, lists, kept }
  }
  const variables = { filter: toTaskFilter(filters, operatorId, today), orderBy: toOrder(filters.sort) }
  const kept = readList(client, variables) !== null
  const read = preload(TaskListQuery, { variables })
  await settled(read, kept)
  return { layout: 'list', read, variables, kept }
}

/** `/organization/tasks`: views and filters above, the list or the board below. */
export function TasksRoute() {
  const loaded = useLoaderData<Loaded>()
  const { pathname, search, key } = useLocation()
  const operator = useSignedIn()
  const [making, setMaking] = useState(false)
  const title = readFilters(new URLSearchParams(search)).view === 'mine' ? 'My tasks' : 'Tasks'
  const list = pathname + search
  usePageTitle(title)
  useEffect(() => {
    tellShown(key)
    return () => tellShown(null)
  }, [key])
  const onNew = () => setMaking(true)

  return (
    <main className={styles.page}>
      <TaskBar title={title} operatorId={operator.id} onNew={onNew} />
      <RequestErrorBoundary key={search}>
        <Suspense key={search} fallback={<ListSkeleton label="Loading tasks" />}>
          {loaded.layout === 'board'
            ? <TaskBoard read={loaded.read} lists={loaded.lists} kept={loaded.kept} list={list} />
            : <TaskList read={loaded.read} variables={loaded.variables} kept={loaded.kept} list={list} historyKey={key} onNew={onNew} />}
        </Suspense>
      </RequestErrorBoundary>
      <NewTask operatorId={operator.id} opened={making} onClose={() => setMaking(false)} />
    </main>
  )
}
