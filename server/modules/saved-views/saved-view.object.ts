import { Field, ID, ObjectType } from 'type-graphql'
import type { Viewer } from '../../core/viewer.js'
import { JSONObjectScalar } from '../../graphql/scalars.js'
import { OrderDirection, TicketOrderField } from '../tickets/ticket.enums.js'
import type { TicketFilter } from '../tickets/ticket.inputs.js'

@ObjectType({ description: 'How the list of a saved view is sorted.' })
export class SavedOrder {
  @Field(() => TicketOrderField, { description: 'By what.' })
  field!: TicketOrderField

  @Field(() => OrderDirection, { description: 'From which end.' })
  direction!: OrderDirection
}

@ObjectType('SavedView', { description: 'A filter and an order of the ticket list that an operator keeps, for themselves or for the team.' })
export class SavedViewObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => String, { description: 'At most 100 characters.' })
  name!: string

  @Field(() => Boolean, { description: 'True when every operator sees it.' })
  shared!: boolean

  @Field(() => Boolean, { description: "True when it is this operator's own." })
  mine!: boolean

  @Field(() => JSONObjectScalar, { description: 'The fields of a TicketFilter, as they were given.' })
  filter!: TicketFilter

  @Field(() => SavedOrder, { description: 'How its list is sorted.' })
  orderBy!: SavedOrder

  ownerId!: string
}

/** A saved view as it is read. */
export interface SavedViewRow {
  id: string
  ownerId: string
  name: string
  shared: boolean
  filter: TicketFilter
  orderBy: SavedOrder
}

/** A saved view as a viewer may see it. */
export function savedViewObject(row: SavedViewRow, viewer: Viewer | null): SavedViewObject {
  return Object.assign(new SavedViewObject(), row, { mine: viewer?.id === row.ownerId })
}
