import { IsOptional } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import { AtLeastCharacters, AtMostCharacters, IsNotBlank } from '../../graphql/input-checks.js'
import { EmailAddressScalar } from '../../graphql/scalars.js'
import { NotificationKind } from '../notifications/notification.enums.js'
import { AfterSend, Density, Theme } from './operator-preferences.object.js'

@InputType({ description: 'What to prefer; a field that is left out stays.' })
export class OperatorPreferencesInput {
  @Field(() => AfterSend, { nullable: true, description: 'Where the panel goes once a reply was sent.' })
  afterSend?: AfterSend | null

  @Field(() => Boolean, { nullable: true, description: 'Whether single keys do something.' })
  singleKeys?: boolean | null

  @Field(() => Density, { nullable: true, description: 'How closely the lists are set.' })
  density?: Density | null

  @Field(() => Theme, { nullable: true, description: 'The colours of the panel.' })
  theme?: Theme | null

  @Field(() => [NotificationKind], { nullable: true, description: 'All that they want to be notified of.' })
  notifications?: NotificationKind[] | null

  @Field(() => Boolean, { nullable: true, description: 'Whether to mail them, too, what they have not looked at within a minute.' })
  notificationsByMail?: boolean | null
}

@InputType({ description: 'What to change of the own account; a field that is left out stays.' })
export class OperatorProfileInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters; clients see it beside a reply.' })
  @IsOptional()
  @IsNotBlank('the name')
  @AtMostCharacters(100, 'the name')
  name?: string | null

  @Field(() => EmailAddressScalar, { nullable: true, description: 'The address to sign in with; a new one needs `currentPassword`.' })
  @IsOptional()
  @AtMostCharacters(254, 'the email')
  email?: string | null

  @Field(() => String, { nullable: true, description: 'The password of the account, for a new email.' })
  currentPassword?: string | null
}

/** A password that is chosen: long enough not to be guessed (NIST SP 800-63B asks for length, not for kinds of characters). */
export function IsNewPassword(label: string): PropertyDecorator {
  return (target, property) => {
    AtLeastCharacters(12, label)(target, property)
    AtMostCharacters(1024, label)(target, property)
  }
}

@InputType({ description: 'A new password for the own account.' })
export class OperatorChangePasswordInput {
  @Field(() => String, { description: 'The password of the account until now.' })
  currentPassword!: string

  @Field(() => String, { description: 'The one from now on, 12 to 1,024 characters.' })
  @IsNewPassword('the new password')
  newPassword!: string
}

@InputType({ description: 'How the one who was invited will sign in.' })
export class OperatorAcceptInviteInput {
  @Field(() => String, { description: 'A password of their own, 12 to 1,024 characters.' })
  @IsNewPassword('the password')
  password!: string
}
