import { Field, Int, ObjectType } from 'type-graphql'
import { Payload } from '../../../graphql/user-error.js'

@ObjectType({ description: 'What deskMailboxTest answers.' })
export class DeskMailboxTestPayload extends Payload {
  @Field(() => Boolean, { description: 'True when the mail server took the mail. Otherwise userErrors has its words.' })
  sent!: boolean
}

@ObjectType({ description: 'What deskImapTest answers.' })
export class DeskImapTestPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many mails are in the folder. Null when it could not be opened: userErrors has the words of the server.' })
  mails!: number | null
}
