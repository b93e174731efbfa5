import 'reflect-metadata'
import { createPubSub } from '@graphql-yoga/subscription'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import type { RequestContext } from './context.js'

/** The one schema, made from what the modules bring. Inputs are checked by `payload`, not by TypeGraphQL. */
export async function makeSchema({ resolvers, orphanedTypes }: { resolvers: Function[]; orphanedTypes: Function[] }): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: resolvers as NonEmptyArray<Function>,
    orphanedTypes,
    // Asked for by TypeGraphQL, used by none: every subscription follows the event feed.
    pubSub: createPubSub(),
    validate: false,
    container: instanceContainer(),
  })
  forgetBeforeMutations(schema)
  return schema
}

/** A request's mutations run one after the other; each answers with what is there by then, not with what was read for the one before. */
function forgetBeforeMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    const resolve = field.resolve!
    field.resolve = (root, args, context: RequestContext, info): unknown => {
      context.forgetLoaded()
      return resolve(root, args, context, info)
    }
  }
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
