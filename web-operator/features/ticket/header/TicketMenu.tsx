import { useMutation } from '@apollo/client/react'
import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { EllipsisVertical, Mail, Merge } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { holdUnread } from '../read-marks'
import { showFailure } from '../../../frame/show-failure'
import { useBackToList } from '../../../frame/useBackToList'

const MergeDialog = lazy(() => import('../merge/MergeDialog').then(it => ({ default: it.MergeDialog })))

export const TicketMenu_ticket = graphql(`
  fragment TicketMenu_ticket on Ticket {
    id
    availableActions
    ...MergeDialog_ticket
  }
`)

const MarkUnreadMutation = graphql(`
  mutation TicketMarkUnread($ticketId: ID!) {
    ticketMarkUnread(ticketId: $ticketId) {
      ticket {
        id
        unread
      }
      userErrors {
        message
      }
    }
  }
`)

/** What is done to a ticket more seldom. */
export function TicketMenu({ operatorId, ...props }: { ticket: FragmentType<typeof TicketMenu_ticket>; operatorId: string }) {
  const ticket = readFragment(TicketMenu_ticket, props.ticket)
  const { goBack } = useBackToList()
  const [merging, setMerging] = useState(false)
  const [asked, setAsked] = useState(false)
  const [markUnread] = useMutation(MarkUnreadMutation)

  async function onMarkUnread() {
    const release = holdUnread(ticket.id)
    try {
      const { data } = await markUnread({ variables: { ticketId: ticket.id } })
      const userError = data?.ticketMarkUnread.userErrors[0]
      if (!userError) return goBack()
      showFailure('The ticket is still read', userError)
    } catch (error) {
      showFailure('The ticket is still read', error)
    }
    release()
  }

  function merge() {
    setAsked(true)
    setMerging(true)
  }

  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Tooltip label="More">
          <Menu.Target>
            <ActionIcon variant="default" size={30} aria-label="More actions"><EllipsisVertical size={16} /></ActionIcon>
          </Menu.Target>
        </Tooltip>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Mail size={14} aria-hidden />} onClick={() => void onMarkUnread()}>Mark unread</Menu.Item>
          {ticket.availableActions.includes('MERGE') && <Menu.Item leftSection={<Merge size={14} aria-hidden />} onClick={merge}>Merge…</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {asked && <Suspense fallback={null}><MergeDialog ticket={ticket} operatorId={operatorId} opened={merging} onClose={() => setMerging(false)} /></Suspense>}
    </>
  )
}
