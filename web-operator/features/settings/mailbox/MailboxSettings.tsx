import { Alert, Anchor, Stack } from '@mantine/core'
import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { Section } from '../Section'
import { FolderTest } from './FolderTest'
import { MailboxForm } from './MailboxForm'
import { MailboxTest } from './MailboxTest'
import { MailingForm } from './MailingForm'
import { RemoveMailbox } from './RemoveMailbox'

export const MailboxSettings_desk = graphql(`
  fragment MailboxSettings_desk on Desk {
    id
    mailbox {
      address
      imap {
        host
        checkedAt
        problem
      }
    }
    mailing {
      isCaught
    }
    ...MailboxForm_desk
    ...MailingForm_desk
  }
`)

interface Props {
  desk: FragmentType<typeof MailboxSettings_desk>
  /** The operator's own, to send a test to. */
  email: string
}

/** How a desk's mail comes and goes, and whether it does. */
export function MailboxSettings({ desk: masked, email }: Props) {
  const desk = readFragment(MailboxSettings_desk, masked)
  const { id, mailbox, mailing } = desk
  const [removals, setRemovals] = useState(0)
  // What a test said is told of the settings that it tried, and of no others.
  const [saves, setSaves] = useState(0)
  return (
    <Stack gap="xl" maw="46rem">
      {mailing?.isCaught && (
        <Alert color="blue" title="Mails of this desk are caught">
          It has no mailbox, so what it sends reaches nobody and is shown in the{' '}
          <Anchor href="/dev/mailbox" inherit underline="always">development mailbox</Anchor>, where it can be answered too.
        </Alert>
      )}
      {!mailbox && !mailing?.isCaught && <Alert color="blue" title="This desk sends no mail">It has no mailbox. Clients follow their tickets on the web alone.</Alert>}
      <Section title="Mailbox" about="The account at your mail provider that this desk writes from.">
        <MailboxForm key={removals} desk={desk} autoFocus={removals > 0} onSaved={() => setSaves(count => count + 1)} />
      </Section>
      {(mailbox || mailing?.isCaught) && (
        <Section title="Test" about="With the mailbox as it was saved last.">
          <MailboxTest key={saves} deskId={id} email={email} isCaught={mailing?.isCaught ?? false} />
          {mailbox?.imap && <FolderTest deskId={id} />}
        </Section>
      )}
      <Section title="Mails to clients" about="What is sent, and when.">
        <MailingForm desk={desk} />
      </Section>
      {mailbox && (
        <Section title="Remove" about="For a desk that shall not write mails any more.">
          <RemoveMailbox deskId={id} address={mailbox.address} onRemoved={() => setRemovals(removals + 1)} />
        </Section>
      )}
    </Stack>
  )
}
