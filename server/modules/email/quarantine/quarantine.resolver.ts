import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ForwardPageArgs, pageComplexity, type Page } from '../../../graphql/connection.js'
import type { RequestContext } from '../../../graphql/context.js'
import { payload } from '../../../graphql/user-error.js'
import { deskById } from '../../desks/desk.loaders.js'
import { DeskObject } from '../../desks/desk.object.js'
import { ticketById } from '../../tickets/ticket.loaders.js'
import { discardMail } from './discard-mail.js'
import { countQuarantinedMails, listQuarantinedMails, quarantinedMailById } from './list-quarantined-mails.js'
import { makeTicketOfMail } from './make-ticket-of-mail.js'
import { QuarantinedMailObject } from './quarantined-mail.object.js'
import { QuarantinedMailConnection, QuarantinedMailPayload } from './quarantined-mail.payloads.js'
import { retryMail } from './retry-mail.js'

const MailId = () => Arg('quarantinedMailId', () => ID, { description: 'The mail to decide about.' })
const NOTHING_DONE = { quarantinedMailId: null, quarantinedMail: null, ticket: null }

@Resolver(() => QuarantinedMailObject)
export class QuarantineResolver {
  @Query(() => QuarantinedMailConnection, { description: "Mails that came to the viewer's desks and are in no ticket, oldest first. Empty for everyone but operators and admin keys.", complexity: pageComplexity })
  quarantinedMails(@Args(() => ForwardPageArgs) args: ForwardPageArgs, @Ctx() context: RequestContext): Promise<Page<QuarantinedMailObject>> {
    return listQuarantinedMails(context, args)
  }

  @Query(() => Int, { description: 'How many there are, counted up to 100.' })
  quarantinedMailCount(@Ctx() context: RequestContext): Promise<number> {
    return countQuarantinedMails(context)
  }

  @FieldResolver(() => DeskObject, { nullable: true, description: 'The desk that it came to.' })
  desk(@Root() mail: QuarantinedMailObject, @Ctx() context: RequestContext): Promise<DeskObject | null> {
    return context.loader(deskById).load(mail.deskId)
  }

  @Mutation(() => QuarantinedMailPayload, { description: 'Reads a mail once more, as if it came now: after an update that reads what the former version could not, or after a setting was put right.' })
  quarantinedMailRetry(@MailId() id: string, @Ctx() context: RequestContext): Promise<QuarantinedMailPayload> {
    return payload(NOTHING_DONE, null, async () => decided(context, await retryMail(context, id)))
  }

  @Mutation(() => QuarantinedMailPayload, { description: 'Makes a new ticket of a mail, whatever held it back. One that cannot be read has the original attached.' })
  quarantinedMailMakeTicket(@MailId() id: string, @Ctx() context: RequestContext): Promise<QuarantinedMailPayload> {
    return payload(NOTHING_DONE, null, async () => decided(context, await makeTicketOfMail(context, id)))
  }

  @Mutation(() => QuarantinedMailPayload, { description: 'Puts a mail away. It is kept for 30 days, then its text is deleted.' })
  quarantinedMailDiscard(@MailId() id: string, @Ctx() context: RequestContext): Promise<QuarantinedMailPayload> {
    return payload(NOTHING_DONE, null, async () => decided(context, await discardMail(context, id)))
  }
}

async function decided(context: RequestContext, { mailId, ticketId }: { mailId: string; ticketId: string | null }): Promise<Omit<QuarantinedMailPayload, 'userErrors'>> {
  return {
    quarantinedMailId: mailId,
    quarantinedMail: await quarantinedMailById(context, mailId),
    ticket: ticketId ? await context.loader(ticketById).load(ticketId) : null,
  }
}
