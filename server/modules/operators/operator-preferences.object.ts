import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { NotificationKind } from '../notifications/notification.enums.js'

export enum AfterSend {
  STAY = 'STAY',
  NEXT = 'NEXT',
  LIST = 'LIST',
}

registerEnumType(AfterSend, {
  name: 'AfterSend',
  description: 'Where the panel goes once a reply was sent.',
  valuesConfig: {
    STAY: { description: 'Nowhere: the ticket stays open.' },
    NEXT: { description: 'To the next ticket of the list.' },
    LIST: { description: 'Back to the list.' },
  },
})

export enum Density {
  COMFORTABLE = 'COMFORTABLE',
  COMPACT = 'COMPACT',
}

registerEnumType(Density, {
  name: 'Density',
  description: 'How closely the lists are set.',
  valuesConfig: {
    COMFORTABLE: { description: 'A ticket with its preview.' },
    COMPACT: { description: 'As many tickets as fit.' },
  },
})

export enum Theme {
  SYSTEM = 'SYSTEM',
  LIGHT = 'LIGHT',
  DARK = 'DARK',
}

registerEnumType(Theme, {
  name: 'Theme',
  description: 'The colours of the panel.',
  valuesConfig: {
    SYSTEM: { description: 'As the device has it.' },
    LIGHT: { description: 'Dark on light.' },
    DARK: { description: 'Light on dark.' },
  },
})

@ObjectType({ description: 'How an operator likes the panel.' })
export class OperatorPreferences {
  @Field(() => AfterSend, { description: 'STAY, unless chosen.' })
  afterSend!: AfterSend

  @Field(() => Boolean, { description: 'Whether single keys, like r for reply, do something. True, unless chosen.' })
  singleKeys!: boolean

  @Field(() => Density, { description: 'COMFORTABLE, unless chosen.' })
  density!: Density

  @Field(() => Theme, { description: 'SYSTEM, unless chosen.' })
  theme!: Theme

  @Field(() => [NotificationKind], { description: 'What they want to be notified of. All of it, unless chosen.' })
  notifications!: NotificationKind[]

  @Field(() => Boolean, { description: 'Whether they are mailed, too, what they have not looked at within a minute. False, unless chosen.' })
  notificationsByMail!: boolean
}

const DEFAULTS: OperatorPreferences = {
  afterSend: AfterSend.STAY,
  singleKeys: true,
  density: Density.COMFORTABLE,
  theme: Theme.SYSTEM,
  notifications: Object.values(NotificationKind),
  notificationsByMail: false,
}

/** Preferences from what is kept: only what was ever chosen. */
export function preferencesFrom(chosen: Partial<OperatorPreferences>): OperatorPreferences {
  return { ...DEFAULTS, ...chosen }
}
