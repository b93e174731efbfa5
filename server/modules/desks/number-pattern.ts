import { ValidateBy } from 'class-validator'

/** What stands for something in the pattern of ticket numbers; months and years are those of UTC. */
const VARIABLES = ['{{nr}}', '{{nr-m}}', '{{yy}}', '{{yyyy}}', '{{mm}}']
const MOST_CHARACTERS = 60
/** The last number that a counter reaches. */
const GREATEST = 2_147_483_647

/** Fills a pattern, like SUP-{{nr}} or {{yy}}{{mm}}-{{nr-m}}. */
export function fillPattern(pattern: string, nr: number, now: Date): string {
  const [year, month] = [now.toISOString().slice(0, 4), now.toISOString().slice(5, 7)]
  const values: Record<string, string> = { yyyy: year, yy: year.slice(2), mm: month, nr: String(nr), 'nr-m': String(nr) }
  return pattern.replace(/\{\{([a-z-]+)\}\}/g, (placeholder, name: string) => values[name] ?? placeholder)
}

/** What is wrong with a pattern and what to do about it; null when it can be used. */
export function patternProblem(pattern: string): string | null {
  const unknown = (pattern.match(/\{\{[^{}]*\}\}/g) ?? []).find((variable) => !VARIABLES.includes(variable))
  if (unknown) return `${unknown} means nothing in a number. Use ${VARIABLES.join(', ')}.`
  if (/[{}]/.test(VARIABLES.reduce((rest, variable) => rest.replaceAll(variable, ''), pattern))) return 'Braces stand around a variable only, two on either side, like {{nr}}. Take the others away.'
  if (/\p{C}/u.test(pattern)) return 'The pattern has a character that cannot be seen, like a line break. Take it away.'
  if (!/\{\{nr(-m)?\}\}/.test(pattern)) return 'Without {{nr}} or {{nr-m}} all tickets would have the same number. Put one of them in.'
  if (fillPattern(pattern, GREATEST, new Date()).length > MOST_CHARACTERS) return `Numbers would become longer than ${MOST_CHARACTERS} characters. Shorten the pattern.`
  return null
}

export function IsNumberPattern(): PropertyDecorator {
  return ValidateBy({
    name: 'isNumberPattern',
    validator: {
      validate: (value) => typeof value === 'string' && patternProblem(value.trim()) === null,
      defaultMessage: (validation) => patternProblem(String(validation?.value).trim()) ?? '',
    },
  })
}
