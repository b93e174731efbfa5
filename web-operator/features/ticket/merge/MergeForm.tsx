import { useMutation, useQuery } from '@apollo/client/react'
import { Alert, Button, Group, Radio, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { ArrowRight } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { readRequestError } from '../../../../web-shared/apollo/request-error'
import { StatusBadge } from '../../../../web-shared/ticket/StatusBadge'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import styles from './MergeForm.module.css'
import { offerUnmerge } from './unmerge'
import { useFollowMerge } from './useFollowMerge'

export const MergeForm_ticket = graphql(`
  fragment MergeForm_ticket on Ticket {
    id
    number
    title
    client {
      id
      displayName
    }
  }
`)

const MergeTargetsQuery = graphql(`
  query MergeTargets($clientId: ID!, $search: String) {
    tickets(first: 20, filter: { clientId: $clientId, search: $search }) {
      edges {
        node {
          id
          number
          title
          ...StatusBadge_ticket
        }
      }
    }
  }
`)

const MergeMutation = graphql(`
  mutation TicketMerge($ticketId: ID!, $intoTicketId: ID!) {
    ticketMerge(ticketId: $ticketId, intoTicketId: $intoTicketId) {
      mergeId
      ticket {
        id
        number
      }
      userErrors {
        message
      }
    }
  }
`)

const searchMilliseconds = 250

interface Props { ticket: FragmentType<typeof MergeForm_ticket>; operatorId: string; onClose: () => void }

/** The other tickets of the client, to choose the one that this ticket goes into, and what will be. */
export function MergeForm({ operatorId, onClose, ...props }: Props) {
  const { id, number, client } = readFragment(MergeForm_ticket, props.ticket)
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), searchMilliseconds)
  const [intoId, setIntoId] = useState('')
  const [failure, setFailure] = useState<string>()
  const [merge, { loading }] = useMutation(MergeMutation)
  const follow = useFollowMerge(operatorId)
  const found = useQuery(MergeTargetsQuery, {
    variables: { clientId: client?.id ?? '', search: search || null },
    skip: !client,
    fetchPolicy: 'no-cache',
  })
  const others = (found.data ?? found.previousData)?.tickets.edges.map(edge => edge.node).filter(other => other.id !== id) ?? []
  const into = others.find(other => other.id === intoId)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!into) return
    setFailure(undefined)
    try {
      const { data } = await merge({ variables: { ticketId: id, intoTicketId: into.id } })
      const { ticket, mergeId, userErrors: [userError] } = data?.ticketMerge ?? { userErrors: [] }
      if (userError || !ticket) return setFailure(userError?.message ?? 'The ticket was not merged. Try again.')
      onClose()
      void follow({ ticketId: id, number }, ticket)
      if (mergeId) offerUnmerge({ mergeId, from: number, into: ticket.number })
    } catch (error) {
      setFailure(`Not merged: ${readRequestError(error).message} Try again.`)
    }
  }

  return (
    <form className={styles.form} onSubmit={event => void submit(event)}>
      <TextInput label={`Other tickets of ${client?.displayName ?? 'this client'}`} placeholder="Number or words of the title" data-autofocus value={typed} onChange={event => setTyped(event.currentTarget.value)} />
      <div role="status" className={styles.status}>
        {found.error ? `The tickets were not loaded: ${readRequestError(found.error).message}` : !found.loading && others.length === 0 && 'No other ticket of this client was found.'}
      </div>
      {others.length > 0 && (
        <Radio.Group aria-label="Merge into" value={intoId} onChange={setIntoId} className={styles.options}>
          {others.map(other => (
            <Radio
              key={other.id}
              value={other.id}
              label={<span className={styles.option}><span className={styles.number}>{other.number}</span><span className={styles.title}>{other.title}</span><StatusBadge ticket={other} /></span>}
            />
          ))}
        </Radio.Group>
      )}
      {into && (
        <div className={styles.outcome}>
          <p className={styles.direction}><strong>{number}</strong><ArrowRight size={16} aria-label="goes into" /><strong>{into.number}</strong></p>
          <Text size="sm">
            The comments, files and tasks of {number} come into {into.number}, in the order in which they were written. The number {number} and its public link lead to {into.number} from now on. You can undo this for 10 minutes.
          </Text>
        </div>
      )}
      {failure && <Alert color="red" role="alert" p="xs">{failure}</Alert>}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>Cancel</Button>
        <Button type="submit" loading={loading} disabled={!into}>{into ? `Merge into ${into.number}` : 'Merge'}</Button>
      </Group>
    </form>
  )
}
