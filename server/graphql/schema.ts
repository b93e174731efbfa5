import 'reflect-metadata'
import { createPubSub } from '@graphql-yoga/subscription'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'

/** The one schema, made from what the modules bring. Inputs are checked by `payload`, not by TypeGraphQL. */
export function makeSchema({ resolvers, orphanedTypes }: { resolvers: Function[]; orphanedTypes: Function[] }): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: resolvers as NonEmptyArray<Function>,
    orphanedTypes,
    // Asked for by TypeGraphQL, used by none: every subscription follows the event feed.
    pubSub: createPubSub(),
    validate: false,
    container: instanceContainer(),
  })
}

/** Resolvers hold no state, so one instance of each serves every request. */
function instanceContainer() {
  const instances = new Map<Function, unknown>()
  return {
    get(type: Function): unknown {
      if (!instances.has(type)) instances.set(type, new (type as new () => unknown)())
      return instances.get(type)
    },
  }
}

