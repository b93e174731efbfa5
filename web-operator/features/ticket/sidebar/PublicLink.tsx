import { useMutation } from '@apollo/client/react'
import { Button, Group } from '@mantine/core'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { ConfirmButton } from '../confirm/ConfirmButton'
import { showFailure } from '../../../frame/show-failure'
import { CopyableValue } from './CopyableValue'
import { Panel } from '../../../frame/Panel'
import styles from './Sidebar.module.css'

export const PublicLink_ticket = graphql(`
  fragment PublicLink_ticket on Ticket {
    id
    publicUrl
  }
`)

const RotateLinkMutation = graphql(`
  mutation TicketRotateLink($ticketId: ID!) {
    ticketRotateLink(ticketId: $ticketId) {
      ticket {
        ...PublicLink_ticket
      }
      userErrors {
        message
      }
    }
  }
`)

const RevokeLinkMutation = graphql(`
  mutation TicketRevokeLink($ticketId: ID!) {
    ticketRevokeLink(ticketId: $ticketId) {
      ticket {
        ...PublicLink_ticket
      }
      userErrors {
        message
      }
    }
  }
`)

/** The address under which the client reads and answers this ticket without signing in: to copy, to replace, to take away. */
export function PublicLink(props: { ticket: FragmentType<typeof PublicLink_ticket> }) {
  const { id: ticketId, publicUrl } = readFragment(PublicLink_ticket, props.ticket)
  const [rotate, rotating] = useMutation(RotateLinkMutation)
  const [revoke, revoking] = useMutation(RevokeLinkMutation)

  async function run(failure: string, act: () => Promise<{ message: string } | undefined>) {
    try {
      const userError = await act()
      if (userError) showFailure(failure, userError)
    } catch (error) {
      showFailure(failure, error)
    }
  }
  const onRotate = () => void run('The link was not replaced', async () => (await rotate({ variables: { ticketId } })).data?.ticketRotateLink.userErrors[0])
  const onRevoke = () => void run('The link was not revoked', async () => (await revoke({ variables: { ticketId } })).data?.ticketRevokeLink.userErrors[0])

  if (!publicUrl) {
    return (
      <Panel title="Public link">
        <p className={styles.hint}>The link was revoked: nobody gets in by it any more.</p>
        <Button mt="xs" size="compact-sm" variant="default" loading={rotating.loading} onClick={onRotate}>Make a new link</Button>
      </Panel>
    )
  }
  return (
    <Panel title="Public link">
      <div className={styles.hint}><CopyableValue name="public link" value={publicUrl} />Anyone with this link can read and answer this ticket.</div>
      <Group gap="xs" mt="xs">
        <ConfirmButton label="Rotate" consequence="A new link takes this one’s place. Whoever has only this one gets in no more." busy={rotating.loading} onConfirm={onRotate} />
        <ConfirmButton label="Revoke" consequence="This link stops working, and pages open on it end." busy={revoking.loading} onConfirm={onRevoke} />
      </Group>
    </Panel>
  )
}
