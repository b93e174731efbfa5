import { html } from 'ghtml'
import { renderMarkdown } from '../../../core/markdown.js'
import { withStyles } from './content-styles.js'
import { emailTexts } from './default-templates.js'
import { linkButton, type EmailLook } from './email-layout.js'
import { expandVariables, type EmailKind } from './email-template.js'
import { lineValue, type AnyValues } from './email-values.js'
import { StandIns } from './stand-ins.js'

/**
 * The body as HTML. The template is rendered with stand-ins in the place of its variables; values are put in afterwards, in one pass, so
 * that no value is read as Markdown or as a template.
 */
export function bodyHtml(kind: EmailKind, body: string, values: AnyValues, { language, colour }: EmailLook): string {
  const standIns = new StandIns()
  const rendered = withStyles(renderMarkdown(expandVariables(kind, body, (variable) => standIns.of(variable))))
  return standIns.replaceIn(rendered, {
    address: () => linkButton(lineValue(values, 'ticket_url'), emailTexts(language).viewTicket, colour),
    comment: () => html`<div dir="auto">!${withStyles(values.comment_content?.html ?? '')}</div>`,
    text: (variable) => html`${lineValue(values, variable)}`,
    href: (variable) => (variable === 'ticket_url' ? html`${lineValue(values, variable)}` : encodeURIComponent(lineValue(values, variable))),
  })
}
