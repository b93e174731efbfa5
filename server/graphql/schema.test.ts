import 'reflect-metadata'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType, lexicographicSortSchema, printSchema, type GraphQLNamedType, type GraphQLSchema } from 'graphql'
import { orphanedTypes, resolvers } from '../modules.js'
import { makeSchema } from './schema.js'

describe('schema.graphql', () => {
  let schema: GraphQLSchema

  beforeAll(async () => {
    schema = await makeSchema({ resolvers, orphanedTypes })
  })

  it('is what the code emits; when it is not: npm run schema', async () => {
    const written = await readFile(join(__dirname, '../../schema.graphql'), 'utf8')
    expect(written.trim()).toBe(printSchema(lexicographicSortSchema(schema)).trim())
  })

  it('describes every type, field, argument, input field and enum value', () => {
    const ours = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !ROOTS.has(type.name))
    const bare = [...ours.filter((type) => !type.description).map(({ name }) => name), ...Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__')).flatMap(bareParts)]
    expect(bare).toEqual([])
  })
})

/** The three roots are where everyone starts; a description of them would say nothing. */
const ROOTS = new Set(['Query', 'Mutation', 'Subscription'])

/** Schema coordinates of the parts that lack a description. */
function bareParts(type: GraphQLNamedType): string[] {
  const bare = (parts: Iterable<{ name: string; description?: string | null }>, prefix: string) => [...parts].filter(({ description }) => !description?.trim()).map(({ name }) => prefix + name)
  if (isEnumType(type)) return bare(type.getValues(), `${type.name}.`)
  if (isInputObjectType(type)) return bare(Object.values(type.getFields()), `${type.name}.`)
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  const fields = Object.values(type.getFields())
  return [...bare(fields, `${type.name}.`), ...fields.flatMap((field) => bare(field.args, `${type.name}.${field.name}:`))]
}
