import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../../gql'
import type { TaskStatus } from '../../../gql/graphql'
import { toOrder, toTaskFilter, type Filters } from '../task-filters'
import type { ListVariables } from '../task-pages'

/** The first page of each column, by one answer: a task that moves is never in two columns, nor in none. */
export const TaskBoardQuery = graphql(`
  query TaskBoard(
    $todo: TaskFilter
    $inProgress: TaskFilter
    $done: TaskFilter
    $orderBy: TaskOrder
    $doneOrder: TaskOrder
  ) {
    viewer {
      __typename
      ... on Operator {
        id
      }
    }
    todo: tasks(filter: $todo, orderBy: $orderBy) {
      ...BoardTasks_tasks
    }
    inProgress: tasks(filter: $inProgress, orderBy: $orderBy) {
      ...BoardTasks_tasks
    }
    done: tasks(filter: $done, orderBy: $doneOrder) {
      ...BoardTasks_tasks
    }
  }
`)

export const BoardTasks_tasks = graphql(`
  fragment BoardTasks_tasks on TaskConnection {
    edges {
      node {
        id
        number
        status
        ...TaskRow_task
        ...BoardCard_task
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`)

export type TaskBoardData = ResultOf<typeof TaskBoardQuery>
export type TaskBoardVariables = VariablesOf<typeof TaskBoardQuery>

export type BoardLists = Record<TaskStatus, ListVariables>

/** What each column holds. Closed tasks stand in the order of their last change, whatever the sort. */
export function boardLists(filters: Filters, operatorId: string, today: string): BoardLists {
  const of = (status: TaskStatus, sort = filters.sort): ListVariables => ({
    filter: toTaskFilter({ ...filters, status: [status] }, operatorId, today), orderBy: toOrder(sort),
  })
  return { TODO: of('TODO'), IN_PROGRESS: of('IN_PROGRESS'), DONE: of('DONE', 'updated-desc') }
}

export const boardVariables = ({ TODO, IN_PROGRESS, DONE }: BoardLists): TaskBoardVariables => ({
  todo: TODO.filter, inProgress: IN_PROGRESS.filter, done: DONE.filter, orderBy: TODO.orderBy, doneOrder: DONE.orderBy,
})
