import { bodyHtml } from './body-html.js'
import { bodyText } from './body-text.js'
import { bodyWithoutLink } from './body-without-link.js'
import { emailLayout, type EmailLook } from './email-layout.js'
import { expandVariables, type EmailKind, type EmailTemplate } from './email-template.js'
import { lineValue, type EmailValues } from './email-values.js'
import { subjectLine } from './one-line.js'

export interface Email<Kind extends EmailKind = EmailKind> {
  kind: Kind
  /** What the desk wrote, or `defaultTemplate`. */
  template: EmailTemplate
  values: EmailValues[Kind]
  look: EmailLook
}

export interface RenderedEmail {
  /** One line, 1 to 255 characters, safe for a header. */
  subject: string
  /** A whole document. */
  html: string
  text: string
}

/** Fills the template of a mail. Only the template is a template: values are put in as text, whatever they look like (PROMISES.md 16). */
export function renderEmail<Kind extends EmailKind>({ kind, template, values, look }: Email<Kind>): RenderedEmail {
  const subject = subjectLine(expandVariables(kind, template.subject, (variable) => lineValue(values, variable)), values.ticket_number)
  const body = values.ticket_url === null ? bodyWithoutLink(template.body) : template.body
  return { subject, html: emailLayout(look, subject, bodyHtml(kind, body, values, look)), text: bodyText(kind, body, values) }
}
