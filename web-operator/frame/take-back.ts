import type { ApolloClient } from '@apollo/client'
import { notifications } from '@mantine/notifications'
import { readRequestError } from '../../web-shared/apollo/request-error'
import { graphql } from '../gql'
import { undoOffers, type UndoOffer } from './undo-offers'

const ChangeUndoMutation = graphql(`
  mutation ChangeUndo($changeId: ID!) {
    changeUndo(changeId: $changeId) {
      tickets {
        id
        title
        status
        priority
        snoozedUntil
        updatedAt
        availableActions
        readyToAnswer
        assignee {
          id
          name
        }
        category {
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

const nothing = { failures: [], userErrors: [] }

async function undo(client: ApolloClient, { changeId, reverse }: UndoOffer) {
  if (reverse) return { ...nothing, userErrors: await reverse(client) }
  const { data } = await client.mutate({ mutation: ChangeUndoMutation, variables: { changeId } })
  return data?.changeUndo ?? nothing
}

/**
 * Takes a change back and says how that went. A request that did not get through leaves the offer standing; an answer ends it, whatever it says.
 */
export async function takeBack(client: ApolloClient, offer: UndoOffer) {
  const { message, undone = `Undone: ${message}`, changeId } = offer
  notifications.hide(changeId)
  undoOffers.remove(changeId)
  try {
    const { failures, userErrors: [userError] } = await undo(client, offer)
    if (userError) return notifications.show({ color: 'red', title: 'Not undone', message: userError.message })
    if (failures.length === 0) return notifications.show({ message: undone })
    notifications.show({
      color: 'red',
      title: failures.length === 1 ? 'One ticket was not changed back' : `${failures.length} tickets were not changed back`,
      message: failures.map(failure => `${failure.ticket?.number ?? 'A ticket'}: ${failure.userErrors[0]?.message ?? ''}`).join(' '),
      autoClose: false,
    })
  } catch (error) {
    undoOffers.add(offer)
    notifications.show({ color: 'red', title: 'Not undone', message: `${readRequestError(error).message} Press z to try again.` })
  }
}
