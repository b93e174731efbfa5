import { UserErrors } from '../../../core/user-error.js'
import { unknownVariables, type TemplateKind } from '../templates/email-template.js'
import type { EmailTemplateInput } from './template.inputs.js'

/** A variable that means nothing would reach clients with its braces; it is named instead. */
export function refuseUnknownVariables(kind: TemplateKind, input: EmailTemplateInput): void {
  const mistakes = (['subject', 'body'] as const).flatMap((field) =>
    unknownVariables(kind, input[field]).map((written) => ({ code: 'INVALID' as const, message: `${written} means nothing in this mail. Choose one of the variables that are listed.`, field: [field] })),
  )
  if (mistakes.length) throw new UserErrors(mistakes)
}
