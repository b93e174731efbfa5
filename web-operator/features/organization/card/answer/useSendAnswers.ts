import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { readRequestError } from '../../../../../web-shared/apollo/request-error'
import { IdempotencyKey } from '../../../../../web-shared/writing/useIdempotencyKey'
import { graphql } from '../../../../gql'
import type { TaskAnswerMutation } from '../../../../gql/graphql'
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
      unseen {
        __typename
        ... on TicketMerged {
          fromNumber
          intoNumber
        }
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

  /** Whether the server was reached. */
  async function send({ ticket, text: body, seenCursor }: Answer, { resolve, force }: Options): Promise<boolean> {
    const idempotencyKey = new IdempotencyKey(`helpdesk:attempt:task-answer:${place.taskId}:${ticket.id}`)
    const written = { body, ...(!whyNoMail(ticket) && { notifyClient: true }), ...(resolve && ticket.availableActions.includes('RESOLVE') && { resolve: true }) }
    // What was seen makes no other answer of it: a list that was read anew after a try whose answer was lost knows of that try.
    const input = { ...written, idempotencyKey: idempotencyKey.for(written), lastSeenCursor: seenCursor, ...(force && { force }) }
    try {
      const { data } = await client.mutate({ mutation: AnswerMutation, variables: { ticketId: ticket.id, input } })
      const trouble = data ? troubleIn(data.ticketReply) : undefined
      setTrouble(ticket.id, trouble)
      if (trouble) return true
      idempotencyKey.done()
      markSent(place, ticket.id)
      return true
    } catch (error) {
      setTrouble(ticket.id, { kind: 'failed', message: readRequestError(error).message })
      return false
    }
  }

  async function sendAll(answers: readonly Answer[], options: Options) {
    const waiting = [...answers]
    for (const { ticket } of answers) setTrouble(ticket.id, { kind: 'sending' })
    async function work() {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        if (await send(next, options)) continue
        // The others would each wait for the same server.
        for (const { ticket } of waiting.splice(0)) setTrouble(ticket.id, { kind: 'failed', message: 'The server was not reached.' })
      }
    }
    await Promise.all(Array.from({ length: mostAtOnce }, work))
  }

  return { troubles, sendAll, forgive: (ticketId: string) => setTrouble(ticketId, undefined) }
}

/** What stands against an answer. One half of a merged pair is answered by the other: both would be two answers to one client. */
function troubleIn({ unseen, userErrors: [userError] }: TaskAnswerMutation['ticketReply']): Trouble | undefined {
  if (!userError) return undefined
  if (userError.code !== 'STALE') return { kind: 'failed', message: userError.message }
  const merge = unseen.find(event => event.__typename === 'TicketMerged')
  return merge ? { kind: 'failed', message: `${merge.fromNumber} was merged into ${merge.intoNumber}. Open this anew to answer the two at once.` } : { kind: 'stale' }
}
