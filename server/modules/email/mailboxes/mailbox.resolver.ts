import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../../graphql/context.js'
import { EmailAddressScalar } from '../../../graphql/scalars.js'
import { payload } from '../../../graphql/user-error.js'
import { deskPayload } from '../../desks/desk-payload.js'
import { DeskObject } from '../../desks/desk.object.js'
import { DeskPayload } from '../../desks/desk.payloads.js'
import { DeskMailingInput, MailboxInput } from './mailbox.inputs.js'
import { mailboxByDesk, mailingByDesk } from './mailbox.loaders.js'
import { DeskMailingObject, MailboxObject } from './mailbox.object.js'
import { DeskImapTestPayload, DeskMailboxTestPayload } from './mailbox.payloads.js'
import { removeMailbox } from './remove-mailbox.js'
import { setMailbox } from './set-mailbox.js'
import { setMailing } from './set-mailing.js'
import { testImapOf } from './test-imap-of.js'
import { testMailbox } from './test-mailbox.js'

const DeskId = () => Arg('deskId', () => ID, { description: 'The desk to act on.' })

/** What mail adds to a desk, and how it is set up. */
@Resolver(() => DeskObject)
export class DeskMailboxResolver {
  @FieldResolver(() => MailboxObject, { nullable: true, description: 'Its mailbox. Null when it has none, and for everyone but admins.' })
  mailbox(@Root() desk: DeskObject, @Ctx() context: RequestContext): Promise<MailboxObject | null> {
    return context.loader(mailboxByDesk).load(desk.id)
  }

  @FieldResolver(() => DeskMailingObject, { nullable: true, description: 'How it mails. Null for everyone but operators and admin keys.' })
  mailing(@Root() desk: DeskObject, @Ctx() context: RequestContext): Promise<DeskMailingObject | null> {
    return context.loader(mailingByDesk).load(desk.id)
  }

  @Mutation(() => DeskPayload, { description: 'Admins: gives a desk its mailbox, or changes it.' })
  deskMailboxSet(@DeskId() deskId: string, @Arg('input', () => MailboxInput, { description: 'The mailbox.' }) input: MailboxInput, @Ctx() context: RequestContext): Promise<DeskPayload> {
    return payload({ desk: null }, input, async () => deskPayload(context, await setMailbox(context, deskId, input)))
  }

  @Mutation(() => DeskPayload, { description: "Admins: takes a desk's mailbox away, with its passwords. What waits to be sent will not be." })
  deskMailboxRemove(@DeskId() deskId: string, @Ctx() context: RequestContext): Promise<DeskPayload> {
    return payload({ desk: null }, null, async () => deskPayload(context, await removeMailbox(context, deskId)))
  }

  @Mutation(() => DeskMailboxTestPayload, { description: 'Admins: sends a test mail from the mailbox as it is kept, and waits until the server has taken or refused it, at most half a minute.' })
  deskMailboxTest(
    @DeskId() deskId: string,
    @Arg('to', () => EmailAddressScalar, { description: 'Whom to send it to.' }) to: string,
    @Ctx() context: RequestContext,
  ): Promise<DeskMailboxTestPayload> {
    return payload({ sent: false }, null, async () => ({ sent: await testMailbox(context, deskId, to) }))
  }

  @Mutation(() => DeskImapTestPayload, { description: 'Admins: opens the folder that mail is fetched from, as it is kept, and counts its mails.' })
  deskImapTest(@DeskId() deskId: string, @Ctx() context: RequestContext): Promise<DeskImapTestPayload> {
    return payload({ mails: null }, null, async () => ({ mails: await testImapOf(context, deskId) }))
  }

  @Mutation(() => DeskPayload, { description: 'Admins: changes how a desk mails.' })
  deskMailingUpdate(@DeskId() deskId: string, @Arg('input', () => DeskMailingInput, { description: 'What to change.' }) input: DeskMailingInput, @Ctx() context: RequestContext): Promise<DeskPayload> {
    return payload({ desk: null }, input, async () => deskPayload(context, await setMailing(context, deskId, input)))
  }
}
