import { useApolloClient } from '@apollo/client/react'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { showFailure } from '../../frame/show-failure'
import { readFragment } from '../../gql'
import { DiscardMutation, MailDecision_payload, MakeTicketMutation, RetryMutation } from './decide-mutations'
import { QuarantineQuery } from './quarantine-query'
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
      if (userErrors[0]) return await failedWith(failed, userErrors[0])
      if (quarantinedMail) return setHeldAgain(times => times + 1)
      if (ticket) showTicket(ticket.number, path => void navigate(path))
      else notifications.show({ message: done })
      onGone()
      takeOut(client.cache, mailId)
    } catch (error) {
      await failedWith(failed, error)
    } finally {
      setBusy(null)
    }
  }

  /** Somebody else may have decided, or the mail is being read still: the list says what waits now. */
  async function failedWith(title: string, error: unknown) {
    showFailure(title, error)
    await client.query({ query: QuarantineQuery, fetchPolicy: 'network-only' }).catch(() => {})
  }

  return { busy, heldAgain, decide }
}
