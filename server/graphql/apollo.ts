import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLErrorExtensions, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { RequestContext } from './context.js'
import { publicError } from './errors.js'
import { limitRules, MOST_TOKENS, operationErrors } from './limits.js'

/** GraphQL over HTTP. Introspection stays on, since the API is public; everything that could do harm has a limit. */
export function makeApollo(schema: GraphQLSchema, log: Logger): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: limitRules,
    logger: log,
    plugins: [
      // The default plugin wraps every field's resolver, which costs a sixth of the time of a list.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      operationGuard,
      errorGuard(log),
    ],
  })
}

const operationGuard: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, operationName }) {
        if (operation?.operation === 'subscription') throw refused('Subscriptions come over a socket. Open one with graphql-ws.', { code: 'BAD_REQUEST' })
        const [error] = operationErrors({ schema, document, operationName, variables: request.variables })
        if (error) throw refused(error.message, error.extensions)
      },
    }
  },
}

/** Apollo answers with status 500 what is thrown here, unless it is told better. */
function refused(message: string, extensions: GraphQLErrorExtensions): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } })
}

/** Here and not in formatError, since only a request knows its id. */
function errorGuard(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue, errors }) {
          if (response.body.kind !== 'single' || !response.body.singleResult.errors) return
          const { singleResult } = response.body
          singleResult.errors = singleResult.errors!.map((formatted, index) => publicError(formatted, errors?.[index], contextValue.requestId, log))
        },
      }
    },
  }
}
