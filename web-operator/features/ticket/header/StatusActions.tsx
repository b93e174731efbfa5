import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { TicketAction } from '../../gql/graphql'
import { showFailure } from './show-failure'

export const StatusActions_ticket = graphql(`
  fragment StatusActions_ticket on Ticket {
    id
    status
    availableActions
  }
`)

const ResolveMutation = graphql(`
  mutation TicketResolve($ticketId: ID!) {
    ticketResolve(ticketId: $ticketId) {
      ticket {
        ...StatusActions_ticket
      }
      openTasks {
        id
        title
      }
      userErrors {
        message
      }
    }
  }
`)

const CloseMutation = graphql(`
  mutation TicketClose($ticketId: ID!) {
    ticketClose(ticketId: $ticketId) {
      ticket {
        ...StatusActions_ticket
      }
      userErrors {
        message
      }
    }
  }
`)

const ReopenMutation = graphql(`
  mutation TicketReopen($ticketId: ID!) {
    ticketReopen(ticketId: $ticketId) {
      ticket {
        ...StatusActions_ticket
      }
      userErrors {
        message
      }
    }
  }
`)

/** Resolve, Close and Reopen: those that the server says are legal now. */
export function StatusActions(props: { ticket: FragmentType<typeof StatusActions_ticket> }) {
  const { id: ticketId, availableActions } = readFragment(StatusActions_ticket, props.ticket)
  const [resolve, resolving] = useMutation(ResolveMutation)
  const [close, closing] = useMutation(CloseMutation)
  const [reopen, reopening] = useMutation(ReopenMutation)
  const can = (action: TicketAction) => availableActions.includes(action)
  const busy = resolving.loading || closing.loading || reopening.loading

  async function run(failure: string, act: () => Promise<{ message: string } | undefined>) {
    try {
      const userError = await act()
      if (userError) showFailure(failure, userError)
    } catch (error) {
      showFailure(failure, error)
    }
  }

  const onResolve = () => run('Not resolved', async () => {
    const { data } = await resolve({ variables: { ticketId } })
    const open = data?.ticketResolve.openTasks ?? []
    if (open.length > 0) {
      notifications.show({
        color: 'yellow',
        title: open.length === 1 ? 'Resolved with an open task' : `Resolved with ${open.length} open tasks`,
        message: open.map(task => task.title).join(', '),
      })
    }
    return data?.ticketResolve.userErrors[0]
  })
  const onClose = () => run('Not closed', async () => (await close({ variables: { ticketId } })).data?.ticketClose.userErrors[0])
  const onReopen = () => run('Not reopened', async () => (await reopen({ variables: { ticketId } })).data?.ticketReopen.userErrors[0])

  return (
    <>
      {can('RESOLVE') && <Button size="xs" fz="sm" loading={resolving.loading} disabled={busy} onClick={onResolve}>Resolve</Button>}
      {can('CLOSE') && <Button size="xs" fz="sm" variant="default" loading={closing.loading} disabled={busy} onClick={onClose}>Close</Button>}
      {can('REOPEN') && <Button size="xs" fz="sm" variant="default" loading={reopening.loading} disabled={busy} onClick={onReopen}>Reopen</Button>}
    </>
  )
}
