import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { readRequestError } from '../../../web-shared/apollo/request-error'
import { graphql } from '../../gql'
import type { TicketCreateInput } from '../../gql/graphql'
import { useIdempotencyKey } from '../../../web-shared/writing/useIdempotencyKey'
import { refusalText, type Refusal } from '../../language/refusal'
import { useText } from '../../language/useText'
import { fieldOf, type FieldProblem, type NewTicketDraft } from './draft'
import { texts } from './texts'

const CreateTicket = graphql(`
  mutation CreateTicket($input: TicketCreateInput!) {
    ticketCreate(input: $input) {
      number
      publicUrl
      userErrors {
        code
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

/** What the server can find wrong with a form, in the words of the form. */
const refusals = {
  'REQUIRED title': texts.titleMissing,
  'TOO_LONG title': texts.titleTooLong,
  'REQUIRED content': texts.contentMissing,
  'TOO_LONG content': texts.contentTooLong,
  'REQUIRED email': texts.emailMissing,
  'TOO_LONG email': texts.emailTooLong,
  'BAD_USER_INPUT email': texts.emailInvalid,
  'TOO_LONG name': texts.nameTooLong,
  'NOT_FOUND categoryId': texts.categoryGone,
  'NOT_FOUND attachmentIds': texts.fileGone,
  'TOO_LARGE attachmentIds': texts.tooManyFiles,
  DISABLED: texts.closed,
}

/** Creates a ticket, once however often the same form is sent; answers what is wrong, nothing when all is well. */
export function useCreateTicket(draftKey: string, onCreated?: (number: string) => void) {
  const text = useText()
  const [create, { loading: creating }] = useMutation(CreateTicket)
  const [created, setCreated] = useState<CreatedTicket>()
  const idempotencyKey = useIdempotencyKey(draftKey)

  function problemIn(refusal: Refusal): FieldProblem {
    const field = fieldOf(refusal.field)
    const said = refusalText(text, refusal, refusals)
    return field ? { field, message: said } : { message: `${text(texts.notSent)} ${said}` }
  }

  async function submit(input: TicketCreateInput): Promise<FieldProblem[]> {
    try {
      const { data } = await create({ variables: { input: { ...input, idempotencyKey: idempotencyKey.for(input) } } })
      const { number, publicUrl, userErrors = [] } = data?.ticketCreate ?? {}
      if (!number) return userErrors.map(problemIn)
      idempotencyKey.done()
      setCreated({ number, publicUrl: publicUrl ?? null })
      onCreated?.(number)
      return []
    } catch (error) {
      return [problemIn(readRequestError(error))]
    }
  }

  return { submit, creating, created, startAnew: () => setCreated(undefined) }
}
