import { Field, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar, URLScalar } from '../../../graphql/scalars.js'
import { AutomaticMail } from './mail.enums.js'

@ObjectType('IncomingMail', { description: 'The mail that a ticket or comment came by. For the team.' })
export class IncomingMailObject {
  id!: string

  @Field(() => String, { nullable: true, description: 'The address in From. Null when it could not be read, and for keys without clients:read.' })
  from!: string | null

  @Field(() => String, { description: 'Its subject; may be empty.' })
  subject!: string

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  receivedAt!: string

  @Field(() => AutomaticMail, { nullable: true, description: 'Why it is taken for one that no person wrote; null when a person did.' })
  automatic!: AutomaticMail | null

  @Field(() => Boolean, { description: "True when it answers a mail that the address in From had got. False: From is all that tells who wrote it, and anybody can write that." })
  proven!: boolean

  @Field(() => Int, { description: 'How many of its attachments are in the original only, because they were too many or too large.' })
  leftOut!: number

  @Field(() => URLScalar, { description: "The mail as it came, as a file (message/rfc822), for operators and keys with `admin`; GET it with the query's own credential." })
  originalUrl!: string
}
