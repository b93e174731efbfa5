import type { ApolloClient } from '@apollo/client'
import type { ResultOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../gql'
import type { TaskFilter, TaskOrder } from '../../gql/graphql'

/** One page of a list. The viewer comes along so that an ended session shows itself at once. */
export const TaskListQuery = graphql(`
  query TaskList($filter: TaskFilter, $orderBy: TaskOrder, $after: String, $first: Int = 50) {
    viewer {
      __typename
      ... on Operator {
        id
      }
    }
    tasks(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      edges {
        node {
          id
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
  }
`)

export type TaskListData = ResultOf<typeof TaskListQuery>

/** Which list. The cache keeps all of its pages as one. */
export interface ListVariables { filter: TaskFilter; orderBy: TaskOrder }

const pageSize = 50
const largestPage = 200

/** A list as far as it was read; null when it was not. */
export const readList = (client: ApolloClient, variables: ListVariables) => client.readQuery({ query: TaskListQuery, variables })

async function ask(client: ApolloClient, variables: ListVariables, after: string | null, first: number) {
  const { data } = await client.query({ query: TaskListQuery, variables: { ...variables, after, first }, fetchPolicy: 'no-cache' })
  return data
}

/** Reads the next page. When the list was read anew meanwhile, the page belongs to one that is no longer shown, and is dropped. */
export async function readMore(client: ApolloClient, variables: ListVariables) {
  const endCursor = () => readList(client, variables)?.tasks.pageInfo.endCursor ?? null
  const after = endCursor()
  const data = await ask(client, variables, after, pageSize)
  if (data && endCursor() === after) client.writeQuery({ query: TaskListQuery, variables: { ...variables, after }, data })
}

async function readAsFar(client: ApolloClient, variables: ListVariables) {
  const depth = readList(client, variables)?.tasks.edges.length ?? 0
  let data = await ask(client, variables, null, Math.min(Math.max(depth, pageSize), largestPage))
  while (data?.tasks.pageInfo.hasNextPage && data.tasks.edges.length < depth) {
    const next = await ask(client, variables, data.tasks.pageInfo.endCursor ?? null, largestPage)
    if (!next) return data
    data = { ...next, tasks: { ...next.tasks, edges: [...data.tasks.edges, ...next.tasks.edges] } }
  }
  return data
}

/** Reads lists anew, each as far as it was read, and shows them all at once: what went from one to another is never in neither. */
export async function readAnew(client: ApolloClient, lists: readonly ListVariables[]) {
  const answers = await Promise.all(lists.map(variables => readAsFar(client, variables)))
  client.cache.batch({
    update(cache) {
      answers.forEach((data, index) => data && cache.writeQuery({ query: TaskListQuery, variables: lists[index], data }))
    },
  })
}
