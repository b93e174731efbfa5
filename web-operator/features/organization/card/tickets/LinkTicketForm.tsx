import { useApolloClient } from '@apollo/client/react'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { readRequestError } from '../../../../../web-shared/apollo/request-error'
import { SearchPicker } from '../../../../frame/SearchPicker'
import { linkTicket } from './link-ticket'
import { TicketLine } from './RelatedTicket'
import { useFoundTickets } from './useFoundTickets'

function statusText(count: number, current: boolean, failure: string | undefined) {
  if (!current) return 'Searching the tickets…'
  if (failure) return `The tickets were not found: ${failure} Type again to try once more.`
  return count === 0 ? 'No ticket was found. Try fewer words, or a ticket’s number.' : ''
}

/** Links one of the tickets to the task: the last changed ones, or those of some words or a number. */
export function LinkTicketForm({ taskId, onClose }: { taskId: string; onClose: () => void }) {
  const client = useApolloClient()
  const [typed, setTyped] = useState('')
  const { tickets, isLinked, current, failure } = useFoundTickets(typed, taskId)

  async function link({ id: ticketId, number }: { id: string; number: string }) {
    try {
      const [userError] = await linkTicket(client, { ticketId, taskId })
      if (userError) return userError.message
      notifications.show({ message: `${number} is linked` })
      onClose()
      return null
    } catch (error) {
      return `The ticket was not linked: ${readRequestError(error).message} Try again.`
    }
  }

  return (
    <SearchPicker
      label="Ticket"
      description="Its number, or words of it. Enter links it."
      typed={typed}
      onType={setTyped}
      options={tickets}
      optionsLabel="Tickets"
      current={current}
      draw={ticket => <TicketLine ticket={ticket} />}
      isTaken={isLinked}
      takenLabel="Linked"
      onChoose={link}
      status={statusText(tickets.length, current, failure)}
    />
  )
}
