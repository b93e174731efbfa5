import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { isOperatorOr, type Viewer } from '../../core/viewer.js'
import { EmailAddressScalar } from '../../graphql/scalars.js'
import { OperatorPreferences, preferencesFrom } from './operator-preferences.object.js'
import type { OperatorRow } from './operator.rows.js'

export enum OperatorRole {
  ADMIN = 'ADMIN',
  OPERATOR = 'OPERATOR',
}

registerEnumType(OperatorRole, {
  name: 'OperatorRole',
  description: 'What an operator may do.',
  valuesConfig: {
    ADMIN: { description: 'Works all desks and changes the settings.' },
    OPERATOR: { description: 'Works the desks that they are a member of.' },
  },
})

@ObjectType('Operator', { description: 'A member of the support team. Clients see the name only.' })
export class OperatorObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => String, { description: 'The name that clients see beside a reply.' })
  name!: string

  @Field(() => EmailAddressScalar, { nullable: true, description: 'The address to sign in with. Null for everyone but operators and admin keys.' })
  email!: string | null

  @Field(() => OperatorRole, { nullable: true, description: 'Null for everyone but operators and admin keys.' })
  role!: OperatorRole | null

  @Field(() => Boolean, { description: 'False once deactivated: signs in no more, stays on what they wrote. Clients and public links are told true always.' })
  active!: boolean

  @Field(() => Boolean, { description: 'True until they have chosen a password for the first time. False for everyone but operators and admin keys.' })
  invited!: boolean

  @Field(() => OperatorPreferences, { nullable: true, description: 'Their own only; null for everyone else.' })
  preferences!: OperatorPreferences | null
}

/** An operator as a viewer may see them. */
export function operatorObject(row: OperatorRow, viewer: Viewer | null): OperatorObject {
  const seesAccount = isOperatorOr(viewer, 'admin')
  return Object.assign(new OperatorObject(), {
    id: row.id,
    name: row.name,
    active: row.active || !isOperatorOr(viewer, 'tickets:read'),
    email: seesAccount ? row.email : null,
    role: seesAccount ? row.role : null,
    invited: seesAccount && row.invited,
    preferences: viewer?.kind === 'operator' && viewer.id === row.id ? preferencesFrom(row.preferences) : null,
  })
}
