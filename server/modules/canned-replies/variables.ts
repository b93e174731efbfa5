import { ValidateBy } from 'class-validator'

/** What a canned reply may leave to be put in before it is sent. */
const VARIABLES = ['client_name', 'ticket_number', 'operator_name']

/** The first of the text's variables that stands for nothing; null when there is none. */
function unknownVariable(text: string): string | null {
  return text.match(/\{\{[^{}]*\}\}/g)?.find((variable) => !VARIABLES.includes(variable.slice(2, -2).trim())) ?? null
}

/** Text whose variables are all known, for one that is misspelt would reach the client as it is. */
export function HasKnownVariables(): PropertyDecorator {
  return ValidateBy({
    name: 'hasKnownVariables',
    validator: {
      validate: (value) => typeof value !== 'string' || unknownVariable(value) === null,
      defaultMessage: (validation) => `${unknownVariable(String(validation?.value))} stands for nothing. Use ${VARIABLES.map((name) => `{{${name}}}`).join(', ')}.`,
    },
  })
}
