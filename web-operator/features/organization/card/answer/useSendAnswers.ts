import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { readRequestError } from '../../../../../web-shared/apollo/request-error'
import { IdempotencyKey } from '../../../../../web-shared/writing/useIdempotencyKey'
import { graphql } from '../../../../gql'
import { markSent, type AnswerPlace } from './answer-drafts'
import { whyNoMail, type Answer } from './answers'

const AnswerMutation = graphql(`
  mutation TaskAnswer($ticketId: ID!, $input: TicketReplyInput!) {
    ticketReply(ticketId: $ticketId, input: $input) {
      ticket {
        id
        updatedAt
        availableActions
        ...StatusBadge_ticket
      }
      userErrors {
        message
        code
      }
    }
  }
`)

/** How far an answer got that is not sent. */
export type Trouble = { kind: 'sending' } | { kind: 'stale' } | { kind: 'failed'; message: string }

interface Options { resolve: boolean; force?: boolean }

const mostAtOnce = 3

/** Sends answers as ordinary replies, each once however often it is tried, and keeps what became of those that were not sent. */
export function useSendAnswers(place: AnswerPlace) {
  const client = useApolloClient()
  const [troubles, setTroubles] = useState<Readonly<Record<string, Trouble | undefined>>>({})
  const setTrouble = (ticketId: string, trouble: Trouble | undefined) => setTroubles(all => ({ ...all, [ticketId]: trouble }))

  async function send({ ticket, text: body, seenCursor }: Answer, { resolve, force }: Options) {
    const idempotencyKey = new IdempotencyKey(`helpdesk:attempt:task-answer:${place.taskId}:${ticket.id}`)
    const written = { body, ...(!whyNoMail(ticket) && { notifyClient: true }), ...(resolve && ticket.availableActions.includes('RESOLVE') && { resolve: true }) }
    // What was seen makes no other answer of it: a list that was read anew after a try whose answer was lost knows of that try.
    const input = { ...written, idempotencyKey: idempotencyKey.for(written), lastSeenCursor: seenCursor, ...(force && { force }) }
    try {
      const { data } = await client.mutate({ mutation: AnswerMutation, variables: { ticketId: ticket.id, input } })
      const [userError] = data?.ticketReply.userErrors ?? []
      if (userError) return setTrouble(ticket.id, userError.code === 'STALE' ? { kind: 'stale' } : { kind: 'failed', message: userError.message })
      idempotencyKey.done()
      markSent(place, ticket.id)
      setTrouble(ticket.id, undefined)
    } catch (error) {
      setTrouble(ticket.id, { kind: 'failed', message: readRequestError(error).message })
    }
  }

  async function sendAll(answers: readonly Answer[], options: Options) {
    const waiting = [...answers]
    for (const { ticket } of answers) setTrouble(ticket.id, { kind: 'sending' })
    async function work() {
      for (let next = waiting.shift(); next; next = waiting.shift()) await send(next, options)
    }
    await Promise.all(Array.from({ length: mostAtOnce }, work))
  }

  return { troubles, sendAll, forgive: (ticketId: string) => setTrouble(ticketId, undefined) }
}
