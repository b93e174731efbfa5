import { useMutation } from '@apollo/client/react'
import { Alert, Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { graphql } from '../../../gql'
import { useAttempt } from '../form/useAttempt'

const TestMailboxMutation = graphql(`
  mutation DeskMailboxTest($deskId: ID!, $to: EmailAddress!) {
    deskMailboxTest(deskId: $deskId, to: $to) {
      sent
      userErrors {
        message
      }
    }
  }
`)

/** Sends a mail to whoever is named, and says what the mail server had to say. */
export function MailboxTest({ deskId, email, isCaught }: { deskId: string; email: string; isCaught: boolean }) {
  const [send, { loading }] = useMutation(TestMailboxMutation)
  const [to, setTo] = useState(email)
  const [sentTo, setSentTo] = useState<string | null>(null)
  const { failure, attempt } = useAttempt()

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (loading) return
    setSentTo(null)
    const recipient = to.trim()
    if (await attempt(async () => (await send({ variables: { deskId, to: recipient } })).data?.deskMailboxTest.userErrors)) setSentTo(recipient)
  }

  return (
    <form onSubmit={event => void submit(event)}>
      <Stack gap="sm" maw="34rem">
        <Group align="flex-end" gap="sm">
          <TextInput label="Send a test to" type="email" required withAsterisk={false} flex={1} miw="12rem" value={to} onChange={event => setTo(event.currentTarget.value)} />
          <Button type="submit" variant="default" loading={loading}>Send a test</Button>
        </Group>
        {failure && <Alert color="red" role="alert" title="Not sent">{failure}</Alert>}
        <Text role="status" size="sm">{loading ? 'The mail server is asked; that takes half a minute at most.' : sentTo && (isCaught
          ? <>The test is in the <Anchor href="/dev/mailbox" size="sm">development mailbox</Anchor>; it reaches nobody.</>
          : <>The mail server has taken the test. Look whether {sentTo} got it.</>)}</Text>
      </Stack>
    </form>
  )
}
