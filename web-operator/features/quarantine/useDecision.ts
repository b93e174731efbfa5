import { useApolloClient } from '@apollo/client/react'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { showFailure } from '../../frame/show-failure'
import { readFragment } from '../../gql'
import { DiscardMutation, MailDecision_payload, MakeTicketMutation, RetryMutation } from './decide-mutations'
import { showTicket } from './show-ticket'
import { takeOut } from './take-out'

const decisions = {
  retry: { mutation: RetryMutation, done: 'The mail was read, and needed no ticket.', failed: 'The mail was not read' },
  makeTicket: { mutation: MakeTicketMutation, done: 'A ticket is made.', failed: 'No ticket was made' },
  discard: { mutation: DiscardMutation, done: 'The mail is discarded.', failed: 'The mail was not discarded' },
} as const

export type Decision = keyof typeof decisions

/** Decides about a mail, and tells what became of it. `onGone` is called when it waits no more. */
export function useDecision(mailId: string, onGone: () => void) {
  const client = useApolloClient()
  const navigate = useNavigate()
  const [busy, setBusy] = useState<Decision | null>(null)
  const [heldAgain, setHeldAgain] = useState(0)

  async function decide(decision: Decision) {
    if (busy) return
    setBusy(decision)
    const { mutation, done, failed } = decisions[decision]
    try {
      const { data } = await client.mutate({ mutation, variables: { id: mailId } })
      const { quarantinedMail, ticket, userErrors = [] } = (data && readFragment(MailDecision_payload, data.decided)) ?? {}
      const [userError] = userErrors
      if (userError) {
        showFailure(failed, userError)
        if (userError.code === 'NOT_FOUND') leave()
        return
      }
      if (quarantinedMail) return setHeldAgain(times => times + 1)
      if (ticket) showTicket(ticket.number, path => void navigate(path))
      else notifications.show({ message: done })
      leave()
    } catch (error) {
      showFailure(failed, error)
    } finally {
      setBusy(null)
    }
  }

  /** Out of the list, whoever has decided: reading that anew would give its first page alone. */
  function leave() {
    onGone()
    takeOut(client.cache, mailId)
  }

  return { busy, heldAgain, decide }
}
