import { ObjectType } from 'type-graphql'

@ObjectType('LinkHolder', { description: 'Holder of a public link: one ticket, and nothing else of its client.' })
export class LinkHolderObject {
  ticketId!: string
}
