import { IsOptional, Matches, Max, Min, ValidateBy, ValidateNested } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { AtMostCharacters, IsNotBlank } from '../../../graphql/input-checks.js'
import { EmailAddressScalar } from '../../../graphql/scalars.js'
import { LONGEST_LOCAL_PART } from '../addresses/reply-address.js'
import { MailSecurity } from './mailbox.enums.js'

const IsHost = () => Matches(/^[a-z0-9]([a-z0-9.:-]{0,251}[a-z0-9])?$/i, { message: 'Give the name or the address of a server, like mail.example.com.' })
const IsPort = (): PropertyDecorator => (target, key) => {
  const message = 'Give a port from 1 to 65535.'
  Min(1, { message })(target, key)
  Max(65535, { message })(target, key)
}
const IsOneLine = (label: string) => Matches(/^[^\p{Cc}]*$/u, { message: `${label} holds a control character. Type it anew.` })

/** Answers go to the address with a detail behind a +, so it can have none itself, and must leave room. */
function LeavesRoomForDetail(): PropertyDecorator {
  return ValidateBy({
    name: 'leavesRoomForDetail',
    validator: {
      validate: (value) => typeof value === 'string' && !value.includes('+') && value.lastIndexOf('@') <= LONGEST_LOCAL_PART,
      defaultMessage: () => `Answers come to this address with a signature behind a +, so what is before the @ can have no + itself and at most ${LONGEST_LOCAL_PART} characters.`,
    },
  })
}

@InputType({ description: 'Where a desk fetches its mail.' })
export class ImapSettingsInput {
  @Field(() => String, { description: 'The server.' })
  @IsHost()
  host!: string

  @Field(() => Int, { description: 'Its port, 993 with TLS.' })
  @IsPort()
  port!: number

  @Field(() => MailSecurity, { description: 'How the connection is kept private.' })
  security!: MailSecurity

  @Field(() => String, { description: 'As whom to sign in, at most 255 characters.' })
  @IsNotBlank('the user')
  @AtMostCharacters(255, 'the user')
  @IsOneLine('The user')
  user!: string

  @Field(() => String, { nullable: true, description: 'The one that is kept already, unless given; with another server, port, security or user it must be given.' })
  @IsOptional()
  @AtMostCharacters(1000, 'the password')
  password?: string | null

  @Field(() => String, { nullable: true, description: 'INBOX, unless given.' })
  @IsOptional()
  @IsNotBlank('the folder')
  @AtMostCharacters(255, 'the folder')
  @IsOneLine('The folder')
  folder?: string | null

  @Field(() => String, { nullable: true, description: 'Where to move mails once they are stored. They stay, marked as read, unless given.' })
  @IsOptional()
  @IsNotBlank('the folder')
  @AtMostCharacters(255, 'the folder')
  @IsOneLine('The folder')
  doneFolder?: string | null
}

@InputType({ description: "A desk's mailbox, whole." })
export class MailboxInput {
  @Field(() => EmailAddressScalar, { description: `Where its mail comes from and goes to; no other desk has it. Before the @ at most ${LONGEST_LOCAL_PART} characters, and no +.` })
  @LeavesRoomForDetail()
  @IsOneLine('The address')
  address!: string

  @Field(() => String, { description: 'The name in From, 1 to 100 characters.' })
  @IsNotBlank('the name')
  @AtMostCharacters(100, 'the name')
  @IsOneLine('The name')
  fromName!: string

  @Field(() => String, { description: 'The server that takes its mail.' })
  @IsHost()
  smtpHost!: string

  @Field(() => Int, { description: 'Its port, 465 with TLS, 587 with STARTTLS.' })
  @IsPort()
  smtpPort!: number

  @Field(() => MailSecurity, { description: 'How the connection is kept private.' })
  smtpSecurity!: MailSecurity

  @Field(() => String, { nullable: true, description: 'As whom to sign in, at most 255 characters; not at all, unless given.' })
  @IsOptional()
  @AtMostCharacters(255, 'the user')
  @IsOneLine('The user')
  smtpUser?: string | null

  @Field(() => String, { nullable: true, description: 'The one that is kept already, unless given; with another server, port, security or user it must be given.' })
  @IsOptional()
  @AtMostCharacters(1000, 'the password')
  smtpPassword?: string | null

  @Field(() => ImapSettingsInput, { nullable: true, description: 'Its mail is not fetched, unless given.' })
  @IsOptional()
  @ValidateNested()
  imap?: ImapSettingsInput | null
}

@InputType({ description: 'How a desk shall mail; a field that is left out stays.' })
export class DeskMailingInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether a client is mailed about each new ticket.' })
  confirmsCreation?: boolean | null

  @Field(() => Int, { nullable: true, description: 'For how many seconds the mail of a reply waits, 0 to 60.' })
  @IsOptional()
  @Min(0, { message: 'Give 0 to 60 seconds.' })
  @Max(60, { message: 'Give 0 to 60 seconds.' })
  undoSeconds?: number | null
}
