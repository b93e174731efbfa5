import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../../gql'

/** All that a task's card shows, in one request. `eventCursor` is where its live events begin. */
export const TaskPageQuery = graphql(`
  query TaskPage($number: Int!) {
    taskByNumber(number: $number) {
      id
      number
      title
      eventCursor
      ...TaskHeader_task
      ...TaskFields_task
      ...TaskDescription_task
      ...TaskComments_task
      ...RelatedTickets_task
      ...TaskActivity_task
      ...WaitingClients_task
    }
    operators {
      ...TaskFields_operator
    }
  }
`)

export type TaskPageData = ResultOf<typeof TaskPageQuery>
export type TaskPageVariables = VariablesOf<typeof TaskPageQuery>
