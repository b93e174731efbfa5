import { useMutation, useQuery } from '@apollo/client/react'
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { RelativeTime } from '../../../../web-shared/ticket/RelativeTime'
import { graphql } from '../../../gql'
import { useAttempt } from '../form/useAttempt'

const FolderStateQuery = graphql(`
  query DeskFolderState($deskId: ID!) {
    desk(id: $deskId) {
      id
      mailbox {
        imap {
          folder
          checkedAt
          problem
        }
      }
    }
  }
`)

const TestImapMutation = graphql(`
  mutation DeskImapTest($deskId: ID!) {
    deskImapTest(deskId: $deskId) {
      mails
      userErrors {
        message
      }
    }
  }
`)

const pollMilliseconds = 15_000

/** How the fetching of mail goes, and a look into the folder at once. */
export function FolderTest({ deskId }: { deskId: string }) {
  const { data, refetch } = useQuery(FolderStateQuery, { variables: { deskId }, pollInterval: pollMilliseconds, skipPollAttempt: () => document.hidden })
  const [test, { loading }] = useMutation(TestImapMutation, { variables: { deskId } })
  const [mails, setMails] = useState<number | null>(null)
  const { failure, attempt } = useAttempt()
  const imap = data?.desk?.mailbox?.imap

  async function check() {
    setMails(null)
    await attempt(async () => {
      const { mails: counted, userErrors } = (await test()).data?.deskImapTest ?? {}
      setMails(counted ?? null)
      return userErrors
    })
    // What it says is told the next time, should it not be reached now.
    await refetch().catch(() => {})
  }

  return (
    <Stack gap="sm" maw="34rem">
      {imap && !imap.problem && (
        <Text size="sm">
          {imap.checkedAt ? <>The folder {imap.folder} was last looked at <RelativeTime at={imap.checkedAt} />.</> : <>The folder {imap.folder} has not been looked at yet.</>}
        </Text>
      )}
      {imap?.problem && (
        <Alert color="red" title="No mail is fetched now">
          <div>The mail server said: {imap.problem}</div>
          <div>It is tried again by itself.</div>
        </Alert>
      )}
      <Group gap="sm">
        <Button variant="default" loading={loading} onClick={() => void check()}>Check the folder</Button>
        <Text role="status" size="sm">{mails !== null && `The folder can be read. It holds ${mails === 1 ? '1 mail' : `${mails.toLocaleString('en')} mails`}.`}</Text>
      </Group>
      {failure && <Alert color="red" role="alert" title="The folder cannot be read">{failure}</Alert>}
    </Stack>
  )
}
