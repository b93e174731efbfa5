import { createCompiledCatalog } from '@lingui/cli/api'

/** What texts say, by id. */
export type Said = Record<string, string>

/** A part of a compiled message: words, or a value with, for a plural, the words of each form. */
type Token = string | [name: string] | [name: string, type: string, forms: Record<string, unknown>]

/** Everything that keeps a catalogue from saying the texts of the code in its language. */
export function catalogueFaults(locale: string, texts: Said, catalogue: Said): string[] {
  const english = compiled('en', texts)
  const spoken = compiled(locale, catalogue)
  return [
    ...Object.keys(catalogue).filter(id => !(id in texts)).map(id => `${id} is in no code`),
    ...Object.keys(texts).flatMap((id) => {
      if (!catalogue[id]) return [`${id} is missing`]
      if (locale === 'en' && catalogue[id] !== texts[id]) return [`${id} is not what the code says`]
      const [wanted, values] = [valuesIn(english[id]), valuesIn(spoken[id])]
      return [
        ...(String(values) === String(wanted) ? [] : [`${id} has the values ${String(values)}, not ${String(wanted)}`]),
        ...missingForms(spoken[id], locale).map(form => `${id} lacks the form ${form}`),
      ]
    }),
  ]
}

function compiled(locale: string, catalogue: Said): Record<string, Token[]> {
  const { source, errors } = createCompiledCatalog(locale, catalogue, { namespace: 'json' })
  if (errors[0]) throw new Error(`${locale}: ${errors[0].id} cannot be read: ${errors[0].error.message}`)
  return (JSON.parse(source) as { messages: Record<string, Token[]> }).messages
}

/** The names of the values, and what each is used as; also of those within a form. */
function valuesIn(message: unknown): string[] {
  return [...new Set(tokensIn(message).flatMap(([name, type, forms]) => [`${name} ${type ?? ''}`.trim(), ...Object.values(forms ?? {}).flatMap(valuesIn)]))].sort()
}

/** The forms that whole numbers take in the language, and that a plural of the message has no words for. */
function missingForms(message: unknown, locale: string): string[] {
  const rules = new Intl.PluralRules(locale)
  const needed = new Set(Array.from({ length: 1_000 }, (_, number) => rules.select(number)))
  return tokensIn(message).flatMap(([, type, forms = {}]) => [
    ...(type === 'plural' ? [...needed].filter(form => !(form in forms)) : []),
    ...Object.values(forms).flatMap(form => missingForms(form, locale)),
  ])
}

const tokensIn = (message: unknown) => (Array.isArray(message) ? message as Token[] : []).filter(token => typeof token !== 'string')
