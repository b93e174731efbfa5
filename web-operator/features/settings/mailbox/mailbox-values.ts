import { graphql } from '../../../gql'
import type { MailboxInput, MailboxValues_MailboxFragment, MailSecurity } from '../../../gql/graphql'
import type { Mistake } from '../form/mistake'

export const MailboxValues_mailbox = graphql(`
  fragment MailboxValues_mailbox on Mailbox {
    address
    fromName
    smtpHost
    smtpPort
    smtpSecurity
    smtpUser
    imap {
      host
      port
      security
      user
      folder
      doneFolder
    }
  }
`)

/** A mailbox as it is typed. A password is empty unless it is given anew. */
export interface MailboxValues {
  fromName: string
  address: string
  smtpHost: string
  smtpPort: number | string
  smtpSecurity: MailSecurity
  smtpUser: string
  smtpPassword: string
  receives: 'fetched' | 'not fetched'
  imapHost: string
  imapPort: number | string
  imapSecurity: MailSecurity
  imapUser: string
  imapPassword: string
  imapFolder: string
  imapDoneFolder: string
}

/** What the fields begin with, for a desk of that name and its mailbox, if it has one. */
export function valuesOf(deskName: string, mailbox: MailboxValues_MailboxFragment | null): MailboxValues {
  const imap = mailbox?.imap
  return {
    fromName: mailbox?.fromName ?? deskName,
    address: mailbox?.address ?? '',
    smtpHost: mailbox?.smtpHost ?? '',
    smtpPort: mailbox?.smtpPort ?? 587,
    smtpSecurity: mailbox?.smtpSecurity ?? 'STARTTLS',
    smtpUser: mailbox?.smtpUser ?? '',
    smtpPassword: '',
    receives: imap ? 'fetched' : 'not fetched',
    imapHost: imap?.host ?? '',
    imapPort: imap?.port ?? 993,
    imapSecurity: imap?.security ?? 'TLS',
    imapUser: imap?.user ?? '',
    imapPassword: '',
    imapFolder: imap?.folder ?? 'INBOX',
    imapDoneFolder: imap?.doneFolder ?? '',
  }
}

const needed = (message: string) => (value: string) => (value.trim() ? null : message)
const isPort = (value: number | string) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 65_535
const port = (value: number | string) => (isPort(value) ? null : 'Enter a port from 1 to 65535.')

/** Leaves a rule out where mail is not fetched. */
const ifFetched = <Value>(rule: (value: Value) => string | null) => (value: Value, { receives }: MailboxValues) => (receives === 'fetched' ? rule(value) : null)

export const mailboxRules = {
  fromName: needed('Enter the name that clients read.'),
  address: (value: string) => (/^[^\s@]+@[^\s@]+$/.test(value.trim()) ? null : 'Enter an email address, like support@example.com.'),
  smtpHost: needed('Enter the server that takes the mail.'),
  smtpPort: port,
  imapHost: ifFetched(needed('Enter the server that holds the mail.')),
  imapPort: ifFetched(port),
  imapUser: ifFetched(needed('Enter as whom to sign in.')),
}

/** What was typed as the server takes it; what is left empty is left out. */
export function toInput(values: MailboxValues): MailboxInput {
  return {
    fromName: values.fromName.trim(),
    address: values.address.trim(),
    smtpHost: values.smtpHost.trim(),
    smtpPort: Number(values.smtpPort),
    smtpSecurity: values.smtpSecurity,
    smtpUser: values.smtpUser.trim() || null,
    smtpPassword: values.smtpPassword || null,
    imap: values.receives === 'not fetched' ? null : {
      host: values.imapHost.trim(),
      port: Number(values.imapPort),
      security: values.imapSecurity,
      user: values.imapUser.trim(),
      password: values.imapPassword || null,
      folder: values.imapFolder.trim() || null,
      doneFolder: values.imapDoneFolder.trim() || null,
    },
  }
}

/** A mistake at the field that it is about: the server's path imap.host is the field imapHost. */
export function atItsField({ message, field }: Mistake): Mistake {
  const [first, second] = field ?? []
  return { message, field: first === 'imap' && second ? [`imap${second.charAt(0).toUpperCase()}${second.slice(1)}`] : field }
}
