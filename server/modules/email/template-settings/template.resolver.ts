import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../../graphql/context.js'
import { payload } from '../../../graphql/user-error.js'
import { deskPayload } from '../../desks/desk-payload.js'
import { DeskObject } from '../../desks/desk.object.js'
import { DeskPayload } from '../../desks/desk.payloads.js'
import { previewTemplate } from './preview-template.js'
import { resetTemplate, setTemplate } from './set-template.js'
import { TemplateKind } from './template.enums.js'
import { EmailTemplateInput } from './template.inputs.js'
import { templatesByDesk } from './template.loaders.js'
import { EmailTemplateObject, EmailTemplatePreview } from './template.object.js'

const DeskId = () => Arg('deskId', () => ID, { description: 'The desk to act on.' })
const Kind = () => Arg('kind', () => TemplateKind, { description: 'Which mails.' })
const Template = () => Arg('input', () => EmailTemplateInput, { description: 'What they shall say.' })

/** What a desk's mails say. */
@Resolver(() => DeskObject)
export class DeskTemplateResolver {
  @FieldResolver(() => [EmailTemplateObject], { description: 'What its mails say. Empty for everyone but admins.' })
  async emailTemplates(@Root() desk: DeskObject, @Ctx() context: RequestContext): Promise<EmailTemplateObject[]> {
    return (await context.loader(templatesByDesk).load(desk.id)) ?? []
  }

  @Query(() => EmailTemplatePreview, { description: 'Admins: a mail as a template would make it of a made-up ticket, or what is wrong with the template.' })
  emailTemplatePreview(@DeskId() deskId: string, @Kind() kind: TemplateKind, @Template() input: EmailTemplateInput, @Ctx() context: RequestContext): Promise<EmailTemplatePreview> {
    return payload({ subject: null, html: null, text: null }, input, () => previewTemplate(context, deskId, kind, input))
  }

  @Mutation(() => DeskPayload, { description: "Admins: lets a desk's mails of a kind say something else." })
  deskEmailTemplateSet(@DeskId() deskId: string, @Kind() kind: TemplateKind, @Template() input: EmailTemplateInput, @Ctx() context: RequestContext): Promise<DeskPayload> {
    return payload({ desk: null }, input, async () => deskPayload(context, await setTemplate(context, deskId, kind, input)))
  }

  @Mutation(() => DeskPayload, { description: "Admins: lets a desk's mails of a kind say again what they say by default." })
  deskEmailTemplateReset(@DeskId() deskId: string, @Kind() kind: TemplateKind, @Ctx() context: RequestContext): Promise<DeskPayload> {
    return payload({ desk: null }, null, async () => deskPayload(context, await resetTemplate(context, deskId, kind)))
  }
}
