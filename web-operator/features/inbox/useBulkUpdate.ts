import { useApolloClient, useMutation } from '@apollo/client/react'
import { readRequestError } from '../../../web-shared/apollo/request-error'
import { warnOfOpenTasks } from '../../frame/tasks/warn-of-open-tasks'
import { offerUndo } from '../../frame/undo'
import { graphql } from '../../gql'
import { countOf, painted, tellFailures, toInput, type BulkChange } from './bulk-change'
import { showRefusal } from './show-refusal'
import { readRow } from './ticket-row-fragment'

const BulkUpdateMutation = graphql(`
  mutation TicketBulkUpdate($ticketIds: [ID!]!, $input: TicketBulkUpdateInput!, $resolving: Boolean!) {
    ticketBulkUpdate(ticketIds: $ticketIds, input: $input) {
      __typename
      changeId
      tickets {
        __typename
        id
        number
        status
        priority
        snoozedUntil
        updatedAt
        openTaskCount @include(if: $resolving)
        tasks(first: 5) @include(if: $resolving) {
          id
          number
          title
          closed
        }
        assignee {
          __typename
          id
          name
        }
        category {
          __typename
          id
          name
        }
      }
      failures {
        ticketId
        ticket {
          id
          number
        }
        userErrors {
          message
        }
      }
      userErrors {
        message
      }
    }
  }
`)

/** Makes one change to many tickets: seen at once, rolled back where it is refused, told with a way back. */
export function useBulkUpdate(selected: ReadonlySet<string>) {
  const client = useApolloClient()
  const [update] = useMutation(BulkUpdateMutation)

  /** `done` is what happened to the tickets: "assigned to Anna". */
  return async (change: BulkChange, done: string) => {
    const ticketIds = [...selected]
    const rows = ticketIds.map(id => readRow(client, id)).filter(row => row !== null)
    const resolving = 'status' in change && change.status === 'RESOLVED'
    const tickets = rows.map(({ id, number, status, priority, snoozedUntil, updatedAt, assignee, category }) => ({
      __typename: 'Ticket' as const, id, number, status, priority, snoozedUntil, updatedAt,
      assignee: assignee && { __typename: 'Operator' as const, ...assignee },
      category: category && { __typename: 'Category' as const, ...category },
      ...painted(change),
      // Nobody sees them before the answer is there.
      ...(resolving && { openTaskCount: 0, tasks: [] }),
    }))
    try {
      const { data } = await update({
        variables: { ticketIds, input: toInput(change), resolving },
        optimisticResponse: { ticketBulkUpdate: { __typename: 'TicketBulkUpdatePayload', changeId: null, tickets, failures: [], userErrors: [] } },
      })
      if (!data) return
      const { changeId, tickets: changed, failures, userErrors: [userError] } = data.ticketBulkUpdate
      if (userError) return showRefusal('Nothing was changed', userError.message)
      if (failures.length > 0) showRefusal(`${changed.length} changed, ${failures.length} failed`, tellFailures(failures))
      if (resolving) warnOfOpenTasks(changed.map(({ number, openTaskCount = 0, tasks: linked = [] }) => ({ number, openTaskCount, tasks: linked })))
      if (changeId) offerUndo({ message: `${countOf(changed.length)} ${done}`, changeId })
    } catch (error) {
      const { message, requestId } = readRequestError(error)
      showRefusal('Nothing was changed', requestId ? `${message} Try again (request ID ${requestId}).` : `${message} Try again.`)
    }
  }
}
