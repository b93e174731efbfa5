import { coerceInputValue, isInputType, type GraphQLSchema } from 'graphql'
import { unstorableText } from './limits.js'

/**
 * An input of the schema that comes as JSON in an address, checked as GraphQL checks its variables. Null when it was not given; `error` says
 * what is wrong with it.
 */
export function inputFromJson<T>(schema: GraphQLSchema, typeName: string, text: unknown): { value: T | null } | { error: string } {
  if (text === undefined || text === '') return { value: null }
  if (typeof text !== 'string') return { error: 'give it once.' }
  let sent: unknown
  try {
    sent = JSON.parse(text)
  } catch {
    return { error: 'this is not JSON. Give an object and encode it for the address.' }
  }
  const type = schema.getType(typeName)
  if (!isInputType(type)) throw new Error(`${typeName} is not an input of the schema`)
  const errors: string[] = []
  const value: unknown = coerceInputValue(sent, type, (path, _value, { message }) => void errors.push([path.join('.'), message.replace(/ Did you mean .*$/, '')].filter(Boolean).join(': ')))
  if (errors.length) return { error: errors.slice(0, 10).join(' ') }
  const unstorable = unstorableText(value)
  return unstorable ? { error: `${unstorable.join('.')}: text must not contain the NUL character or half of a surrogate pair.` } : { value: value as T | null }
}
