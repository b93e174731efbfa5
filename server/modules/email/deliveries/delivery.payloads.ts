import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../../../graphql/user-error.js'
import { EmailDeliveryObject } from './delivery.object.js'

@ObjectType({ description: 'What emailResend answers.' })
export class EmailResendPayload extends Payload {
  @Field(() => EmailDeliveryObject, { nullable: true, description: 'The mail as it stands now. Null when it was not sent anew.' })
  delivery!: EmailDeliveryObject | null
}
