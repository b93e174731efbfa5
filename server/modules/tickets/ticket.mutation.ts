import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graphql/context.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { payload, type Payload } from '../../graphql/user-error.js'
import { revokeLink } from '../public-links/commands/revoke-link.js'
import { rotateLink } from '../public-links/commands/rotate-link.js'
import { publicUrlOf } from '../public-links/queries/public-url-of.js'
import { assignTicket } from './commands/assign-ticket.js'
import type { TicketChange } from './commands/change-ticket.js'
import { createTicket } from './commands/create-ticket.js'
import { moveTicket } from './commands/move-ticket.js'
import { setStatus } from './commands/set-status.js'
import { snoozeTicket } from './commands/snooze-ticket.js'
import { updateTicket } from './commands/update-ticket.js'
import { TicketStatus } from './ticket-status.js'
import { TicketCreateInput, TicketUpdateInput } from './ticket.inputs.js'
import { ticketById } from './ticket.loaders.js'
import { canSeeLinkOfOwn } from './ticket.policy.js'
import type { TicketObject } from './ticket.object.js'
import {
  TicketAssignPayload,
  type TicketChangePayload,
  TicketClosePayload,
  TicketCreatePayload,
  TicketReopenPayload,
  TicketRevokeLinkPayload,
  TicketRotateLinkPayload,
  TicketSetStatusPayload,
  TicketSnoozePayload,
  TicketUpdatePayload,
} from './ticket.payloads.js'

const TicketId = () => Arg('ticketId', () => ID, { description: 'The ticket to act on.' })

@Resolver()
export class TicketMutation {
  @Mutation(() => TicketCreatePayload, { description: 'Makes a ticket: a client their own, an operator or an API key on behalf of a client, or (with deskToken and an email) a stranger.' })
  ticketCreate(@Arg('input', () => TicketCreateInput, { description: 'The ticket.' }) input: TicketCreateInput, @Ctx() context: RequestContext): Promise<TicketCreatePayload> {
    return payload({ ticket: null, number: null, publicUrl: null }, input, async () => {
      const { ticketId, number } = await createTicket(context, input)
      return { ticket: await context.loader(ticketById).load(ticketId), number, publicUrl: canSeeLinkOfOwn(context.viewer) ? await publicUrlOf(context.services, ticketId) : null }
    })
  }

  @Mutation(() => TicketClosePayload, { description: 'Closes a ticket, from anything but CLOSED.' })
  ticketClose(@TicketId() ticketId: string, @Ctx() context: RequestContext): Promise<TicketClosePayload> {
    return changed(context, null, () => moveTicket(context, ticketId, 'CLOSE'))
  }

  @Mutation(() => TicketReopenPayload, { description: 'Opens a RESOLVED or CLOSED ticket again.' })
  ticketReopen(@TicketId() ticketId: string, @Ctx() context: RequestContext): Promise<TicketReopenPayload> {
    return changed(context, null, () => moveTicket(context, ticketId, 'REOPEN'))
  }

  @Mutation(() => TicketSetStatusPayload, { description: 'Makes the legal move that leads to a status.' })
  ticketSetStatus(
    @TicketId() ticketId: string,
    @Arg('status', () => TicketStatus, { description: 'What it shall become.' }) status: TicketStatus,
    @Ctx() context: RequestContext,
  ): Promise<TicketSetStatusPayload> {
    return changed(context, null, () => setStatus(context, ticketId, status))
  }

  @Mutation(() => TicketUpdatePayload, { description: 'Changes title, priority or category.' })
  ticketUpdate(
    @TicketId() ticketId: string,
    @Arg('input', () => TicketUpdateInput, { description: 'What to change.' }) input: TicketUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<TicketUpdatePayload> {
    return changed(context, input, () => updateTicket(context, ticketId, input))
  }

  @Mutation(() => TicketAssignPayload, { description: 'Gives a ticket to an operator, or to nobody.' })
  ticketAssign(
    @TicketId() ticketId: string,
    @Arg('operatorId', () => ID, { nullable: true, description: 'Who shall have it; null for nobody.' }) operatorId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<TicketAssignPayload> {
    return changed(context, null, () => assignTicket(context, ticketId, operatorId ?? null))
  }

  @Mutation(() => TicketSnoozePayload, { description: 'Takes a ticket out of the working views until a moment to come, or wakes it. It comes back by itself, or when its client writes.' })
  ticketSnooze(
    @TicketId() ticketId: string,
    @Arg('until', () => DateTimeScalar, { nullable: true, description: 'Until when; null wakes it.' }) until: string | null,
    @Ctx() context: RequestContext,
  ): Promise<TicketSnoozePayload> {
    return changed(context, null, () => snoozeTicket(context, ticketId, until ?? null))
  }

  @Mutation(() => TicketRotateLinkPayload, { description: 'Replaces the public link; pages open on the old one end within 5 seconds.' })
  ticketRotateLink(@TicketId() ticketId: string, @Ctx() context: RequestContext): Promise<TicketRotateLinkPayload> {
    return done(context, () => rotateLink(context, ticketId))
  }

  @Mutation(() => TicketRevokeLinkPayload, { description: 'Takes the public link away; pages open on it end within 5 seconds.' })
  ticketRevokeLink(@TicketId() ticketId: string, @Ctx() context: RequestContext): Promise<TicketRevokeLinkPayload> {
    return done(context, () => revokeLink(context, ticketId))
  }
}

/** A change to one ticket, answered with the ticket as it is then and the id to take it back by. */
function changed<P extends TicketChangePayload>(context: RequestContext, input: object | null, change: () => Promise<TicketChange>): Promise<P> {
  return payload<TicketChangePayload>({ ticket: null, changeId: null }, input, async () => {
    const { ticketId, changeId } = await change()
    return { ticket: await context.loader(ticketById).load(ticketId), changeId }
  }) as Promise<P>
}

/** What is done about a ticket's link cannot be taken back. */
function done<P extends Payload & { ticket: TicketObject | null }>(context: RequestContext, run: () => Promise<string>): Promise<P> {
  return payload({ ticket: null }, null, async () => ({ ticket: await context.loader(ticketById).load(await run()) })) as never
}
