import { expandVariables, type EmailKind, type Variable } from './email-template.js'
import { lineValue, type AnyValues } from './email-values.js'

/** The body as plain text: the template's own text, with the comment's Markdown as it was written. */
export function bodyText(kind: EmailKind, body: string, values: AnyValues): string {
  const valueOf = (variable: Variable) => (variable === 'comment_content' ? values.comment_content?.markdown ?? '' : lineValue(values, variable))
  return `${expandVariables(kind, body, valueOf).trim()}\n`
}
