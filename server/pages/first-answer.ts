import { execute, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql'
import { RequestContext } from '../graphql/context.js'
import { publicErrors } from '../graphql/errors.js'

/** Prepares an operation of a page for this server, as often as the page is asked for. */
export function firstAnswer(schema: GraphQLSchema, text: string): (context: RequestContext, variables?: Record<string, unknown>) => Promise<unknown> {
  const document = checked(schema, parse(text))
  return async (context, variableValues) => {
    const { data, errors } = await execute({ schema, document, contextValue: context, variableValues })
    // What a page cannot show in full it does not show; the causes are in the log now.
    if (errors) throw new PageFailed(publicErrors(errors, context.requestId, context.services.log).map(({ message }) => message).join(' '))
    return data
  }
}

/** A page could not be made; the log has the cause, under the request's id. */
export class PageFailed extends Error {}

function checked(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const [error] = validate(schema, document)
  if (error) throw new Error(`A page's operation does not fit this server's schema; build it again: ${error.message}`)
  return document
}
