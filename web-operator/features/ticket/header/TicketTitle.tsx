import { useMutation } from '@apollo/client/react'
import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core'
import { Pencil } from 'lucide-react'
import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { useArrivalFocus } from '../../../frame/useArrivalFocus'
import { undoOffers } from '../../../frame/undo-offers'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { makeChange } from '../make-change'
import styles from './TicketHeader.module.css'

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
  const heading = useArrivalFocus()
  const [typed, setTyped] = useState<string | null>(null)
  const [setTitle] = useMutation(SetTitleMutation)
  const editable = availableActions.includes('ASSIGN')

  function leave() {
    setTyped(null)
    // The field that had the focus goes away.
    requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }))
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    const next = typed?.trim() ?? ''
    if (!next) return
    leave()
    if (next === title) return
    const made = await makeChange(async () => (await setTitle({
      variables: { ticketId: id, title: next },
      optimisticResponse: {
        ticketUpdate: { __typename: 'TicketUpdatePayload', changeId: null, ticket: { __typename: 'Ticket', id, title: next }, userErrors: [] },
      },
    })).data?.ticketUpdate, { failed: 'The title was not changed', done: 'Title changed' }, undoOffers.add)
    if (!made) setTyped(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    leave()
  }

  if (typed !== null) {
    return (
      <form className={styles.titleForm} onSubmit={event => void save(event)}>
        <h1 className="visually-hidden">{title}</h1>
        <TextInput
          className={styles.titleField}
          aria-label="Title"
          maxLength={255}
          autoFocus
          onFocus={event => event.currentTarget.select()}
          error={typed.trim() ? undefined : 'A ticket needs a title.'}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button type="submit" size="xs" fz="sm" mih={36} disabled={!typed.trim()}>Save</Button>
        <Button size="xs" fz="sm" mih={36} variant="default" onClick={leave}>Cancel</Button>
      </form>
    )
  }
  return (
    <div className={styles.titleRow}>
      <h1 ref={heading} tabIndex={-1} className={styles.title} onDoubleClick={editable ? () => setTyped(title) : undefined}>{title}</h1>
      {editable && (
        <Tooltip label="Edit the title">
          <ActionIcon variant="subtle" color="gray" aria-label="Edit the title" onClick={() => setTyped(title)}><Pencil size={14} /></ActionIcon>
        </Tooltip>
      )}
    </div>
  )
}
