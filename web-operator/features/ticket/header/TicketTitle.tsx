import { useMutation } from '@apollo/client/react'
import { EditableTitle } from '../../../frame/EditableTitle'
import { undoOffers } from '../../../frame/undo-offers'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { makeChange } from '../make-change'

export const TicketTitle_ticket = graphql(`
  fragment TicketTitle_ticket on Ticket {
    id
    title
    availableActions
  }
`)

const SetTitleMutation = graphql(`
  mutation TicketSetTitle($ticketId: ID!, $title: String!) {
    ticketUpdate(ticketId: $ticketId, input: { title: $title }) {
      __typename
      changeId
      ticket {
        __typename
        id
        title
      }
      userErrors {
        message
      }
    }
  }
`)

/** The ticket's title, edited in place. A title that the server refuses stays in the field. */
export function TicketTitle(props: { ticket: FragmentType<typeof TicketTitle_ticket> }) {
  const { id, title, availableActions } = readFragment(TicketTitle_ticket, props.ticket)
  const [setTitle] = useMutation(SetTitleMutation)

  const save = (next: string) => makeChange(async () => (await setTitle({
    variables: { ticketId: id, title: next },
    optimisticResponse: {
      ticketUpdate: { __typename: 'TicketUpdatePayload', changeId: null, ticket: { __typename: 'Ticket', id, title: next }, userErrors: [] },
    },
  })).data?.ticketUpdate, { failed: 'The title was not changed', done: 'Title changed' }, undoOffers.add)

  return <EditableTitle title={title} of="ticket" editable={availableActions.includes('ASSIGN')} onSave={save} />
}
