import { useMutation } from '@apollo/client/react'
import { Fieldset, Radio, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { SettingsForm } from '../form/SettingsForm'
import { FetchingFields } from './FetchingFields'
import { atItsField, MailboxValues_mailbox, mailboxRules, toInput, valuesOf, type MailboxValues } from './mailbox-values'
import { ServerFields } from './ServerFields'

export const MailboxForm_desk = graphql(`
  fragment MailboxForm_desk on Desk {
    id
    name
    mailbox {
      ...MailboxValues_mailbox
    }
  }
`)

const SetMailboxMutation = graphql(`
  mutation DeskMailboxSet($deskId: ID!, $input: MailboxInput!) {
    deskMailboxSet(deskId: $deskId, input: $input) {
      desk {
        ...MailboxSettings_desk
      }
      userErrors {
        message
        field
      }
    }
  }
`)

const legendStyles = { legend: { fontWeight: 600 } }

interface Props {
  desk: FragmentType<typeof MailboxForm_desk>
  /** Begins with the focus, in place of what was done away with. */
  autoFocus: boolean
  onSaved: () => void
}

/** Where a desk's mail goes out, and how it comes in. */
export function MailboxForm({ desk, autoFocus, onSaved }: Props) {
  const { id, name, mailbox: masked } = readFragment(MailboxForm_desk, desk)
  const mailbox = readFragment(MailboxValues_mailbox, masked ?? null)
  const [save] = useMutation(SetMailboxMutation)
  const form = useForm<MailboxValues>({ initialValues: valuesOf(name, mailbox), validate: mailboxRules })

  async function send(values: MailboxValues) {
    const { data } = await save({ variables: { deskId: id, input: toInput(values) } })
    const mistakes = (data?.deskMailboxSet.userErrors ?? []).map(atItsField)
    if (mistakes.length === 0) onSaved()
    return mistakes
  }

  return (
    <SettingsForm form={form} send={send} forget={{ smtpPassword: '', imapPassword: '' }}>
      <TextInput label="From name" description="Clients read it as the sender." maxLength={100} autoComplete="off" autoFocus={autoFocus} {...form.getInputProps('fromName')} />
      <TextInput label="Address" description="Where mails come from, and answers go to. Each desk has one of its own." type="email" autoComplete="off" placeholder="support@example.com" {...form.getInputProps('address')} />
      <Fieldset legend="Sending (SMTP)" styles={legendStyles}>
        <Stack><ServerFields form={form} protocol="smtp" kept={mailbox?.smtpUser ? { host: mailbox.smtpHost, port: mailbox.smtpPort, security: mailbox.smtpSecurity, user: mailbox.smtpUser } : null} /></Stack>
      </Fieldset>
      <Fieldset legend="Receiving" styles={legendStyles}>
        <Stack>
          <Radio.Group label="How mail to the address gets here" {...form.getInputProps('receives')}>
            <Stack gap="xs" mt="xs">
              <Radio value="fetched" label="Fetch by IMAP" />
              <Radio
                value="not fetched"
                label="Forwarded to the helpdesk, or not at all"
                description="To forward, let your mail server hand mail to the address on to the helpdesk’s own mail port, by SMTP or LMTP."
              />
            </Stack>
          </Radio.Group>
          {form.values.receives === 'fetched' && <FetchingFields form={form} kept={mailbox?.imap ?? null} />}
        </Stack>
      </Fieldset>
    </SettingsForm>
  )
}
