import { Field, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar, EmailAddressScalar } from '../../../graphql/scalars.js'
import { MailSecurity } from './mailbox.enums.js'

@ObjectType('ImapSettings', { description: 'Where a desk fetches its mail.' })
export class ImapSettingsObject {
  @Field(() => String, { description: 'The server.' })
  host!: string

  @Field(() => Int, { description: 'Its port, 993 with TLS.' })
  port!: number

  @Field(() => MailSecurity, { description: 'How the connection is kept private.' })
  security!: MailSecurity

  @Field(() => String, { description: 'As whom the helpdesk signs in.' })
  user!: string

  @Field(() => String, { description: 'The folder that is read.' })
  folder!: string

  @Field(() => String, { nullable: true, description: 'Where mails are moved once they are stored. Null: they stay, marked as read.' })
  doneFolder!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the folder was last looked through. Null before the first time.' })
  checkedAt!: string | null

  @Field(() => String, { nullable: true, description: "What keeps it from being read now, in the server's words. Null when nothing does." })
  problem!: string | null
}

@ObjectType('Mailbox', { description: "A desk's mailbox. Passwords are kept encrypted and never shown." })
export class MailboxObject {
  @Field(() => EmailAddressScalar, { description: 'Where its mail comes from and goes to.' })
  address!: string

  @Field(() => String, { description: 'The name in From.' })
  fromName!: string

  @Field(() => String, { description: 'The server that takes its mail.' })
  smtpHost!: string

  @Field(() => Int, { description: 'Its port, 465 with TLS, 587 with STARTTLS.' })
  smtpPort!: number

  @Field(() => MailSecurity, { description: 'How the connection is kept private.' })
  smtpSecurity!: MailSecurity

  @Field(() => String, { nullable: true, description: 'As whom the helpdesk signs in; null for a server that asks nobody.' })
  smtpUser!: string | null

  @Field(() => ImapSettingsObject, { nullable: true, description: 'Null when its mail is not fetched but forwarded to the helpdesk, or not read at all.' })
  imap!: ImapSettingsObject | null
}

@ObjectType('DeskMailing', { description: 'How a desk mails.' })
export class DeskMailingObject {
  @Field(() => Boolean, { description: 'Whether a client is mailed about each new ticket.' })
  confirmsCreation!: boolean

  @Field(() => Int, { description: 'For how many seconds the mail of a reply waits, so that it can be taken back; 0 to 60.' })
  undoSeconds!: number

  @Field(() => Boolean, { description: 'True while mails of this desk are caught in the development mailbox, /dev/mailbox, because it has no mailbox of its own and this helpdesk is a trial on one machine.' })
  isCaught!: boolean
}
