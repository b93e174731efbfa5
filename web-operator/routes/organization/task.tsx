import type { PreloadedQueryRef, PreloadQueryFunction } from '@apollo/client/react'
import { Suspense } from 'react'
import { useLoaderData, useParams, type LoaderFunctionArgs } from 'react-router'
import { NoTask } from '../../features/organization/card/NoTask'
import { TaskPage } from '../../features/organization/card/TaskPage'
import { TaskPageQuery, type TaskPageData, type TaskPageVariables } from '../../features/organization/card/task-page-query'
import { PageSkeleton } from '../../frame/PageSkeleton'
import { RequestErrorBoundary } from '../../frame/RequestErrorBoundary'
import { useSignedIn } from '../panel'

type Loaded = PreloadedQueryRef<TaskPageData, TaskPageVariables>

// A 32-bit number, as the schema's Int.
const isTaskNumber = (text: string) => /^[1-9]\d{0,9}$/.test(text) && Number(text) < 2 ** 31

/** Starts the query of one task; null when the address holds no number. What the cache has of it is shown at once: its events since then are replayed. */
export const loadTask = (preload: PreloadQueryFunction) => ({ params: { number = '' } }: LoaderFunctionArgs): Loaded | null =>
  (isTaskNumber(number) ? preload(TaskPageQuery, { variables: { number: Number(number) } }) : null)

/** `/organization/tasks/:number`. */
export function TaskRoute() {
  const queryRef = useLoaderData<Loaded | null>()
  const { number = '' } = useParams()
  const operator = useSignedIn()
  if (!queryRef) return <NoTask number={number} />
  return (
    <RequestErrorBoundary key={number}>
      <Suspense key={number} fallback={<PageSkeleton label="Loading the task" />}>
        <TaskPage queryRef={queryRef} number={number} operator={operator} />
      </Suspense>
    </RequestErrorBoundary>
  )
}
