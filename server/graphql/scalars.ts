import { GraphQLError, GraphQLScalarType } from 'graphql'
import { GraphQLDate, GraphQLDateTime, GraphQLEmailAddress, GraphQLURL } from 'graphql-scalars'

/** What goes out is text that the database or the server made: it is passed on as it is. */
const passOn = (value: unknown) => value

/** What comes in is checked by graphql-scalars and kept as the text that was sent. */
function textScalar(name: string, description: string, checked: GraphQLScalarType, specifiedByURL?: string): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    serialize: passOn,
    parseValue: (value) => textOf(checked.parseValue(value), value),
    parseLiteral: (node, variables) => textOf(checked.parseLiteral(node, variables), 'value' in node ? node.value : null),
  })
}

function textOf(_checked: unknown, sent: unknown): string {
  if (typeof sent === 'string') return sent
  throw new GraphQLError('Give it as a string.')
}

export const DateTimeScalar = textScalar(
  'DateTime',
  'A moment in UTC, RFC 3339, like 2026-01-31T12:00:00.000000Z; answers carry microseconds.',
  GraphQLDateTime,
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
)
export const DateScalar = textScalar('Date', 'A day of the calendar, RFC 3339 full-date, like 2026-01-31.', GraphQLDate, 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6')
export const EmailAddressScalar = textScalar('EmailAddress', 'An email address, like jan@example.com.', GraphQLEmailAddress)
export const URLScalar = textScalar('URL', 'An absolute URL.', GraphQLURL)
