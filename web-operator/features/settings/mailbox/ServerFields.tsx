import { Alert, Group, NumberInput, PasswordInput, Radio, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { MailSecurity } from '../../../gql/graphql'
import type { MailboxValues } from './mailbox-values'
import { isLocalHost, proposedPort, type MailProtocol } from './server-security'

/** For whom, where and by which way a password is kept. */
export interface KeptAccount {
  host: string
  port: number
  security: MailSecurity
  user: string
}

interface Props {
  form: UseFormReturnType<MailboxValues>
  protocol: MailProtocol
  /** Null when no password is kept. */
  kept: KeptAccount | null
}

// Mantine's own yellow is too pale to be read.
const titleStyles = { title: { color: 'var(--color-waiting)' } }
const plain = { spellCheck: false, autoComplete: 'off' }

/** A mail server, and how the helpdesk signs in there. */
export function ServerFields({ form, protocol, kept }: Props) {
  const host = form.values[`${protocol}Host`].trim()
  const user = form.values[`${protocol}User`].trim()
  const port = `${protocol}Port` as const
  const security = `${protocol}Security` as const
  const isKept = kept !== null && kept.host === host && kept.port === form.values[port] && kept.security === form.values[security] && kept.user === user
  const isExposed = form.values[security] === 'NONE' && user !== '' && host !== '' && !isLocalHost(host)

  function choose(chosen: string) {
    form.setFieldValue(security, chosen as MailSecurity)
    form.setFieldValue(port, present => proposedPort(protocol, chosen as MailSecurity, present))
  }

  return (
    <>
      <Group align="flex-start" gap="sm" wrap="nowrap">
        <TextInput label="Server" placeholder={`${protocol}.example.com`} flex={1} miw={0} maxLength={253} {...plain} {...form.getInputProps(`${protocol}Host`)} />
        <NumberInput label="Port" w="6rem" flex="none" min={1} max={65_535} allowDecimal={false} allowNegative={false} hideControls {...form.getInputProps(port)} />
      </Group>
      <Radio.Group label="Security" description="TLS encrypts at once, STARTTLS before anything is said. Each has its usual port." {...form.getInputProps(security)} onChange={choose}>
        <Group mt="xs"><Radio value="TLS" label="TLS" /><Radio value="STARTTLS" label="STARTTLS" /><Radio value="NONE" label="None" /></Group>
      </Radio.Group>
      {isExposed && (
        <Alert color="yellow" role="status" styles={titleStyles} title="The password can be read on the way">
          Without encryption, everybody between this helpdesk and {host} can read the password and every mail. Choose TLS or STARTTLS.
        </Alert>
      )}
      <TextInput label="User" description={protocol === 'smtp' ? 'As whom the helpdesk signs in. Empty for a server that asks nobody.' : 'As whom the helpdesk signs in.'} maxLength={255} {...plain} {...form.getInputProps(`${protocol}User`)} />
      <PasswordInput
        label="Password"
        description={isKept ? 'Kept, and never shown.' : kept && user ? 'The server, the way to it or the user is another one: type the password anew.' : 'Kept encrypted, and never shown again.'}
        placeholder={isKept ? 'Type to replace it' : undefined}
        autoComplete="new-password"
        {...form.getInputProps(`${protocol}Password`)}
      />
    </>
  )
}
