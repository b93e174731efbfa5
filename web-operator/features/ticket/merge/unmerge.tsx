import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { graphql } from '../../../gql'
import { showFailure } from '../../../frame/show-failure'
import { reloadTicket } from '../reload-ticket'

const UnmergeMutation = graphql(`
  mutation TicketUnmerge($mergeId: ID!) {
    ticketUnmerge(mergeId: $mergeId) {
      ticket {
        id
        number
      }
      intoTicket {
        id
        number
      }
      userErrors {
        message
      }
    }
  }
`)

/** Takes a merge back and says how that went. */
export async function unmerge(client: ApolloClient, mergeId: string) {
  notifications.hide(mergeId)
  try {
    const { data } = await client.mutate({ mutation: UnmergeMutation, variables: { mergeId } })
    const { ticket, intoTicket, userErrors: [userError] } = data?.ticketUnmerge ?? { userErrors: [] }
    if (userError || !ticket) return showFailure('The merge was not undone', userError ?? { message: 'Reload the page and try again.' })
    notifications.show({ message: `${ticket.number} is a ticket of its own again` })
    await Promise.all([reloadTicket(client, ticket.number), intoTicket && reloadTicket(client, intoTicket.number)])
  } catch (error) {
    showFailure('The merge was not undone', error)
  }
}

const offerMilliseconds = 30_000

/** Says what was merged, with a button that takes it back. The ticket's sidebar offers it for longer. */
export function offerUnmerge(merge: { mergeId: string; from: string; into: string }) {
  notifications.show({ id: merge.mergeId, message: <MergeNotice {...merge} />, autoClose: offerMilliseconds })
}

function MergeNotice({ mergeId, from, into }: { mergeId: string; from: string; into: string }) {
  const client = useApolloClient()
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text size="sm">{from} is merged into {into}</Text>
      <Button size="compact-sm" variant="default" flex="none" onClick={() => void unmerge(client, mergeId)}>Undo</Button>
    </Group>
  )
}
