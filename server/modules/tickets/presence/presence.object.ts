import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Payload } from '../../../graphql/user-error.js'

export enum PresenceState {
  VIEWING = 'VIEWING',
  REPLYING = 'REPLYING',
  GONE = 'GONE',
}

registerEnumType(PresenceState, {
  name: 'PresenceState',
  description: 'What an operator does with a ticket, in one tab of their browser.',
  valuesConfig: {
    VIEWING: { description: 'Has it open.' },
    REPLYING: { description: 'Is writing.' },
    GONE: { description: 'Has left it.' },
  },
})

@ObjectType('TicketPresence', { description: 'An operator who has a ticket open now.' })
export class TicketPresenceObject {
  @Field(() => Boolean, { description: 'True when they are writing.' })
  replying!: boolean

  operatorId!: string
}

@ObjectType({ description: 'What ticketSetPresence answers.' })
export class TicketSetPresencePayload extends Payload {}
