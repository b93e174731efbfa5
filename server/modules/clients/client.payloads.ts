import { Field, ObjectType } from 'type-graphql'
import { connectionTypes } from '../../graphql/connection.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { Payload } from '../../graphql/user-error.js'
import { ClientObject } from './client.object.js'

export const { ConnectionType: ClientConnection } = connectionTypes<ClientObject>('Client', () => ClientObject, 'clients')

@ObjectType({ description: 'What clientSessionCreate answers.' })
export class ClientSessionCreatePayload extends Payload {
  @Field(() => String, { nullable: true, description: "The client's Bearer credential, good for an hour. Keep it in memory only." })
  token!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the token ends; sign the identity anew before that.' })
  expiresAt!: string | null

  @Field(() => ClientObject, { nullable: true, description: 'Who it is.' })
  client!: ClientObject | null
}
