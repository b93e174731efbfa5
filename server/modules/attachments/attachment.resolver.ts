import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { URLScalar } from '../../graphql/scalars.js'
import { CommentObject } from '../comments/comment.object.js'
import { TicketObject } from '../tickets/ticket.object.js'
import { attachmentsByComment, attachmentsByTicket } from './attachment.loaders.js'
import { AttachmentObject } from './attachment.object.js'
import { isShownInline } from './content-type.js'

@Resolver(() => AttachmentObject)
export class AttachmentResolver {
  @FieldResolver(() => Boolean, { description: 'True for images that may be shown in place.' })
  inline(@Root() { contentType }: AttachmentObject): boolean {
    return isShownInline(contentType)
  }

  @FieldResolver(() => URLScalar, { description: "GET it with the query's own credential; the policy is asked again." })
  url(@Root() { id }: AttachmentObject, @Ctx() { services }: RequestContext): string {
    return `${services.config.publicUrl}/attachments/${id}`
  }
}

@Resolver(() => TicketObject)
export class TicketAttachmentsResolver {
  @FieldResolver(() => [AttachmentObject], { description: "Of the ticket's content; those of comments are on the comments." })
  async attachments(@Root() ticket: TicketObject, @Ctx() context: RequestContext): Promise<AttachmentObject[]> {
    return (await context.loader(attachmentsByTicket).load(ticket.id)) ?? []
  }
}

@Resolver(() => CommentObject)
export class CommentAttachmentsResolver {
  @FieldResolver(() => [AttachmentObject], { description: 'The files that came with it.' })
  async attachments(@Root() comment: CommentObject, @Ctx() context: RequestContext): Promise<AttachmentObject[]> {
    return (await context.loader(attachmentsByComment).load(comment.id)) ?? []
  }
}
