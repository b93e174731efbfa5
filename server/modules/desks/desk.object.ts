import { Field, ID, Int, ObjectType } from 'type-graphql'
import { isAdmin, isOperatorOr, type Viewer } from '../../core/viewer.js'
import { EmailAddressScalar } from '../../graphql/scalars.js'

@ObjectType('Category', { description: 'A kind of ticket, configured per desk.' })
export class CategoryObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => String, { description: 'As clients and operators read it.' })
  name!: string

  @Field(() => Boolean, { description: 'True when it is kept on old tickets only and cannot be chosen any more.' })
  archived!: boolean

  @Field(() => Int, { description: 'Where it stands among the categories of its desk; smaller comes first.' })
  position!: number
}

@ObjectType('Desk', { description: 'One support line. Clients, public links and keys without `admin` see its public face.' })
export class DeskObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => String, { description: 'As clients read it.' })
  name!: string

  @Field(() => String, { description: 'The colour of its widget, as #RRGGBB.' })
  colour!: string

  @Field(() => String, { description: 'The language of its clients, BCP 47: en, pl, de, fr or es.' })
  language!: string

  @Field(() => String, { description: 'Shown above the new-ticket form; may be empty.' })
  helpText!: string

  @Field(() => String, { nullable: true, description: 'The pattern of ticket numbers, like SUP-{{nr}}. Null for everyone but operators and admin keys.' })
  numberPattern!: string | null

  @Field(() => EmailAddressScalar, { nullable: true, description: 'Where its mail comes from. Null when no mailbox is configured (then no mail is sent), and for clients.' })
  mailboxAddress!: string | null

  @Field(() => String, { nullable: true, description: 'What a widget names the desk by; not a secret. Null for everyone but operators and admin keys.' })
  token!: string | null

  @Field(() => Boolean, { description: 'False: it takes no new tickets. Those that it has go on.' })
  active!: boolean

  @Field(() => Boolean, { description: 'True for who may change it: deskUpdate, its categories, their order.' })
  viewerCanConfigure!: boolean
}

@ObjectType({ description: 'What a widget or a new-ticket form needs of a desk before anyone is signed in.' })
export class PublicDesk {
  id!: string

  @Field(() => String, { description: 'As clients read it.' })
  name!: string

  @Field(() => String, { description: 'The colour of the widget, as #RRGGBB.' })
  colour!: string

  @Field(() => String, { description: 'BCP 47: en, pl, de, fr or es.' })
  language!: string

  @Field(() => String, { description: 'Shown above the new-ticket form; may be empty.' })
  helpText!: string

  @Field(() => Boolean, { description: 'False: it takes no new tickets. Those that it has go on.' })
  active!: boolean
}

export interface DeskRow {
  id: string
  name: string
  colour: string
  language: string
  helpText: string
  numberPattern: string
  mailboxAddress: string | null
  token: string
  active: boolean
}

/** A desk as a viewer may see it. */
export function deskObject(row: DeskRow, viewer: Viewer | null): DeskObject {
  const seesSettings = isOperatorOr(viewer, 'admin')
  return Object.assign(new DeskObject(), {
    ...row,
    numberPattern: seesSettings ? row.numberPattern : null,
    mailboxAddress: seesSettings ? row.mailboxAddress : null,
    token: seesSettings ? row.token : null,
    viewerCanConfigure: isAdmin(viewer),
  })
}

export function categoryObject(row: { id: string; name: string; archived: boolean; position: number }): CategoryObject {
  return Object.assign(new CategoryObject(), row)
}
