import { renderMarkdown } from '../../../core/markdown.js'
import type { RequestContext } from '../../../graphql/context.js'
import { deskToSetUp } from '../mailboxes/desk-to-set-up.js'
import { renderEmail, type RenderedEmail } from '../templates/render-email.js'
import { refuseUnknownVariables } from './refuse-unknown-variables.js'
import type { TemplateKind } from './template.enums.js'
import type { EmailTemplateInput } from './template.inputs.js'

const REPLY = 'Good news: the replacement is on its way and should arrive **tomorrow**.\n\n- Keep the old part until then.\n- The invoice comes with the parcel.'

/** What a template would look like, with a made-up ticket. */
export async function previewTemplate(context: RequestContext, deskId: string, kind: TemplateKind, input: EmailTemplateInput): Promise<RenderedEmail> {
  const desk = await deskToSetUp(context, deskId)
  refuseUnknownVariables(kind, input)
  return renderEmail({
    kind,
    template: input,
    values: {
      ticket_title: 'The grinder makes a noise',
      ticket_number: 'SUP-1042',
      ticket_url: `${context.services.config.publicUrl}/helpdesk/ticket/example`,
      desk_name: desk.name,
      client_name: 'Jan Example',
      operator_name: context.viewer?.kind === 'operator' ? context.viewer.name : 'Anna Example',
      comment_content: { markdown: REPLY, html: renderMarkdown(REPLY) },
    },
    look: { language: desk.language, deskName: desk.name, colour: desk.colour },
  })
}
