import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { readRequestError } from '../../../web-shared/apollo/request-error'
import { graphql } from '../../gql'
import type { TicketCreateInput } from '../../gql/graphql'
import { useIdempotencyKey } from '../../../web-shared/writing/useIdempotencyKey'
import { useText, type Say } from '../../language/useText'
import { fieldOf, type FieldProblem, type NewTicketDraft } from './draft'
import { texts } from './texts'

const CreateTicket = graphql(`
  mutation CreateTicket($input: TicketCreateInput!) {
    ticketCreate(input: $input) {
      number
      publicUrl
      userErrors {
        message
        field
      }
    }
  }
`)

/** What the person gets for a new ticket. */
export interface CreatedTicket { number: string; publicUrl: string | null }

/** What the server is told. A stranger names the desk and themselves; a client's session says both. */
export function inputOf(draft: NewTicketDraft, strangerAtDesk: string | null): TicketCreateInput {
  return {
    title: draft.title.trim(),
    content: draft.content,
    priority: draft.priority || null,
    categoryId: draft.categoryId || null,
    attachmentIds: draft.attached.map(attachment => attachment.id),
    ...(strangerAtDesk === null ? {} : {
      deskToken: strangerAtDesk,
      client: { email: draft.email.trim(), name: draft.name.trim() || null },
    }),
  }
}

// The server was reached and answered: say what it said. It was not: say that nothing is lost.
function problemsIn(error: unknown, text: Say): FieldProblem[] {
  const { message, requestId } = readRequestError(error)
  const words = CombinedGraphQLErrors.is(error) ? message : `${text(texts.notSent)} ${message}`
  return [{ message: requestId ? `${words} ${text(texts.requestId, { id: requestId })}` : words }]
}

/** Creates a ticket, once however often the same form is sent; answers what is wrong, nothing when all is well. */
export function useCreateTicket(draftKey: string) {
  const text = useText()
  const [create, { loading: creating }] = useMutation(CreateTicket)
  const [created, setCreated] = useState<CreatedTicket>()
  const idempotencyKey = useIdempotencyKey(draftKey)

  async function submit(input: TicketCreateInput): Promise<FieldProblem[]> {
    try {
      const { data } = await create({ variables: { input: { ...input, idempotencyKey: idempotencyKey.for(input) } } })
      const { number, publicUrl, userErrors = [] } = data?.ticketCreate ?? {}
      if (!number) return userErrors.map(({ message, field }) => ({ field: fieldOf(field), message }))
      idempotencyKey.done()
      setCreated({ number, publicUrl: publicUrl ?? null })
      return []
    } catch (error) {
      return problemsIn(error, text)
    }
  }

  return { submit, creating, created, startAnew: () => setCreated(undefined) }
}
