import 'reflect-metadata'
import { writeFile } from 'node:fs/promises'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { makeSchema } from '../graphql/schema.js'
import { orphanedTypes, resolvers } from '../modules.js'

/** Writes schema.graphql, the contract that the web apps are generated from. */
await writeFile('schema.graphql', `${printSchema(lexicographicSortSchema(await makeSchema({ resolvers, orphanedTypes })))}\n`)
