import sql from 'sql-template-tag'
import { Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar, EmailAddressScalar } from '../../graphql/scalars.js'

@ObjectType('Client', { description: 'The person who asks for help, at one desk.' })
export class ClientObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'As the host page, an operator or they themselves gave it.' })
  name!: string | null

  @Field(() => EmailAddressScalar, { nullable: true, description: 'Where mails go. A claim, unless a JWT covered it or an operator wrote it.' })
  email!: string | null

  @Field(() => String, { nullable: true, description: "Who they are in the host's own system; text, so that 0123 is not 123." })
  externalId!: string | null

  @Field(() => String, { nullable: true, description: 'As given.' })
  phone!: string | null

  @Field(() => Boolean, { description: 'False when they came without a signature and nobody of the team has entered them: then everything here is a claim.' })
  verified!: boolean

  @Field(() => String, { description: 'The name to show: name, else email, else external ID.' })
  displayName!: string

  @Field(() => DateTimeScalar, { description: 'When the helpdesk first heard of them.' })
  createdAt!: string

  deskId!: string
}

/** The columns of a client, for clientObject. */
export const clientColumns = sql`
  client.id, client.desk_id as "deskId", client.name, client.email, client.external_id as "externalId", client.phone, client.verified,
  client.created_at as "createdAt"`

export type ClientRow = Omit<ClientObject, 'displayName'>

export function clientObject(row: ClientRow): ClientObject {
  return Object.assign(new ClientObject(), row, { displayName: displayName(row) })
}

/** The name to show for a client: name, else email, else external ID. */
export function displayName({ name, email, externalId }: Pick<ClientRow, 'name' | 'email' | 'externalId'>): string {
  return name || email || externalId || 'Client'
}
