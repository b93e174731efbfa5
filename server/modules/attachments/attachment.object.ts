import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType('Attachment', { description: 'A file of a ticket or a comment.' })
export class AttachmentObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => String, { description: 'As it was called where it came from.' })
  fileName!: string

  @Field(() => String, { description: 'Told from the bytes, not from the name; application/octet-stream when they do not tell.' })
  contentType!: string

  @Field(() => Int, { description: 'Bytes, at most 20 MB.' })
  size!: number
}
