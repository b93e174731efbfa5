import { TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { MailboxValues } from './mailbox-values'
import { ServerFields, type KeptAccount } from './ServerFields'

interface Props { form: UseFormReturnType<MailboxValues>; kept: KeptAccount | null }

const plain = { spellCheck: false, autoComplete: 'off', maxLength: 255 }

/** Where mail is fetched from, and what becomes of it there. */
export function FetchingFields({ form, kept }: Props) {
  return (
    <>
      <ServerFields form={form} protocol="imap" kept={kept} />
      <TextInput label="Folder" description="The one that is read." placeholder="INBOX" {...plain} {...form.getInputProps('imapFolder')} />
      <TextInput label="Move to folder (optional)" description="Where mails go once the helpdesk has them. Empty: they stay, marked as read." {...plain} {...form.getInputProps('imapDoneFolder')} />
    </>
  )
}
