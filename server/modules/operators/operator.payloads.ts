import { Field, ObjectType } from 'type-graphql'
import { DateTimeScalar, URLScalar } from '../../graphql/scalars.js'
import { Payload } from '../../graphql/user-error.js'
import { OperatorObject } from './operator.object.js'

@ObjectType({ description: 'What operatorSignIn answers. The session itself is in an HttpOnly cookie.' })
export class OperatorSignInPayload extends Payload {
  @Field(() => OperatorObject, { nullable: true, description: 'Who signed in.' })
  operator!: OperatorObject | null
}

@ObjectType({ description: 'What operatorSignOut answers.' })
export class OperatorSignOutPayload extends Payload {}

@ObjectType({ description: 'What operatorUpdatePreferences answers.' })
export class OperatorUpdatePreferencesPayload extends Payload {
  @Field(() => OperatorObject, { nullable: true, description: 'Whose preferences they are. Null when nothing was changed.' })
  operator!: OperatorObject | null
}

@ObjectType({ description: 'What operatorChangePassword answers.' })
export class OperatorChangePasswordPayload extends Payload {
  @Field(() => OperatorObject, { nullable: true, description: 'Whose password it is. Null when nothing was changed.' })
  operator!: OperatorObject | null
}

@ObjectType({ description: 'What a change of an operator answers.' })
export class OperatorUpdatePayload extends Payload {
  @Field(() => OperatorObject, { nullable: true, description: 'The operator as they are now. Null when nothing was changed.' })
  operator!: OperatorObject | null
}

@ObjectType({ description: 'What operatorInvite and operatorRenewInvite answer.' })
export class OperatorInvitePayload extends Payload {
  @Field(() => OperatorObject, { nullable: true, description: 'Who was invited. Null when nobody was.' })
  operator!: OperatorObject | null

  @Field(() => URLScalar, { nullable: true, description: 'Where they choose a password, once. Hand it to them alone; it is shown this once, and only its hash is kept.' })
  inviteUrl!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the link ends, 7 days from now.' })
  expiresAt!: string | null
}

@ObjectType({ description: 'What operatorAcceptInvite answers. The session itself is in an HttpOnly cookie.' })
export class OperatorAcceptInvitePayload extends Payload {
  @Field(() => OperatorObject, { nullable: true, description: 'Who accepted, and is signed in now.' })
  operator!: OperatorObject | null
}
