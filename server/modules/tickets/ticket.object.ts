import { Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { ClientObject } from '../clients/client.object.js'
import { CategoryObject, DeskObject } from '../desks/desk.object.js'
import { OperatorObject } from '../operators/operator.object.js'
import { TicketStatus } from './ticket-status.js'
import { TicketPriority, TicketSource } from './ticket.enums.js'

/** A ticket as one viewer may see it: what they may not see is not in it. */
@ObjectType('Ticket', { description: 'One request of one client.' })
export class TicketObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => String, { description: 'Unique in its desk, like SUP-1042.' })
  number!: string

  @Field(() => String, { description: 'What it is about, at most 255 characters.' })
  title!: string

  @Field(() => TicketStatus, { description: 'Where it stands.' })
  status!: TicketStatus

  @Field(() => TicketPriority, { description: 'How much it hurries.' })
  priority!: TicketPriority

  @Field(() => DeskObject, { nullable: true, description: 'The support line that it came to.' })
  desk!: DeskObject | null

  @Field(() => CategoryObject, { nullable: true, description: 'Null when it has none.' })
  category!: CategoryObject | null

  @Field(() => ClientObject, { nullable: true, description: 'Who asks. Null for a public link and for keys without clients:read.' })
  client!: ClientObject | null

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'The last change that this viewer can see.' })
  updatedAt!: string

  @Field(() => OperatorObject, { nullable: true, description: 'Who of the team has it. Null when nobody has, and for clients and public links.' })
  assignee!: OperatorObject | null

  @Field(() => TicketSource, { nullable: true, description: 'Where it came from. Null for clients and public links.' })
  source!: TicketSource | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it is out of the working views. Null when awake, and for clients and public links.' })
  snoozedUntil!: string | null

  @Field(() => Boolean, {
    description:
      'An operator: something was written that they have not read; a finished ticket that they never opened counts as read. A client: support has replied on their ticket and they have not read it. False for everybody else.',
  })
  unread!: boolean

  @Field(() => Boolean, { description: 'All of its tasks are done, and the client, who still waits, was not answered since. False for who sees no tasks.' })
  readyToAnswer!: boolean

  deskId!: string
  clientId!: string
  /** Absent on a list's rows, which do not read it. */
  content?: string
  contentHtml?: string
  quotedHtml?: string | null
  /** The number of the last event that this viewer can see. */
  lastSeq!: number
  linkEncrypted!: Buffer | null
}
