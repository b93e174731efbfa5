import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { GraphQLEmailAddress, GraphQLJSONObject, GraphQLURL } from 'graphql-scalars'
import { isDay, momentInUtc } from './moment.js'

/** What goes out is text that the database or the server made: it is passed on as it is. */
const passOn = (value: unknown) => value

/** A scalar that is text on the wire and in the server; `read` checks what comes in. */
function textScalar(name: string, description: string, read: (text: string) => string, specifiedByURL?: string): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    serialize: passOn,
    parseValue: (value) => read(textOf(value)),
    parseLiteral: (node) => read(textOf(node.kind === Kind.STRING ? node.value : null)),
  })
}

function textOf(sent: unknown): string {
  if (typeof sent === 'string') return sent
  throw new GraphQLError('Give it as a string.')
}

export const DateTimeScalar = textScalar(
  'DateTime',
  'A moment in UTC, RFC 3339, like 2026-01-31T12:00:00.000000Z; answers carry microseconds.',
  (text) => {
    const moment = momentInUtc(text)
    if (moment) return moment
    throw new GraphQLError('Give a moment like 2026-01-31T12:00:00Z.')
  },
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
)

export const DateScalar = textScalar(
  'Date',
  'A day of the calendar, RFC 3339 full-date, like 2026-01-31.',
  (text) => {
    if (isDay(text)) return text
    throw new GraphQLError('Give a day like 2026-01-31.')
  },
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
)

export const EmailAddressScalar = textScalar('EmailAddress', 'An email address, like jan@example.com.', (text) => {
  GraphQLEmailAddress.parseValue(text)
  return text
})

/** What EmailAddress would take. */
export function isEmailAddress(text: string): boolean {
  try {
    GraphQLEmailAddress.parseValue(text)
    return true
  } catch {
    return false
  }
}

export const URLScalar = textScalar('URL', 'An absolute URL.', (text) => {
  GraphQLURL.parseValue(text)
  return text
})

/** For what another part of the schema gives a type to, like a filter that is kept. Answers only. */
export const JSONObjectScalar = GraphQLJSONObject
