import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transformAsync } from '@babel/core'
import { babelOptimizerPlugin } from '@graphql-codegen/client-preset'
import type { Plugin } from 'vite'

/** As the preset's plugin writes it, with the document's name and the generated module. */
const importOfDocument = /^import \{ (\w+) \} from ("[^"]*\/gql\/graphql)"/gm

const fragmentDocument = /^export const (\w+FragmentDoc) = \{"kind":"Document","definitions":\[\{"kind":"FragmentDefinition","name":\{"kind":"Name","value":"(\w+)"/gm

/**
 * One document as a module. The fragments that it spreads are generated into each document anew, whole; here they are imported from the document
 * that is their own, so that a bundle has each of them once.
 */
function documentModule(file: string, generated: string, name: string) {
  const [, document] = new RegExp(`^export const ${name} = (\\{.*\\}) as unknown as `, 'm').exec(generated) ?? []
  if (!document) throw new Error(`${file} has no document ${name}. Run npm run codegen.`)
  const documentOf = new Map([...generated.matchAll(fragmentDocument)].map(([, exported, fragment]) => [fragment, exported]))
  const { definitions: [own, ...fragments] } = JSON.parse(document) as { definitions: { name: { value: string } }[] }
  return [
    ...fragments.map(({ name: { value } }, index) => `import { definition as fragment${index} } from ${JSON.stringify(`${file}?document=${documentOf.get(value)}`)}`),
    `export const definition = ${JSON.stringify(own)}`,
    `export const ${name} = { kind: 'Document', definitions: [definition, ${fragments.map((_, index) => `fragment${index}`).join(', ')}] }`,
  ].join('\n')
}

/**
 * Puts the generated document where its text stands, each as a module of its own. Without it, a bundle carries the texts of all operations
 * beside their documents, to look the one up by the other; and with one module for all, the first page loads those of every other page.
 */
export const documents = (): Plugin => ({
  name: 'graphql-documents',
  enforce: 'pre',
  async transform(code, file) {
    const [, app] = /\/(web-\w+)\/(?!gql\/)[^?]*\.tsx?$/.exec(file) ?? []
    if (!app || !code.includes('graphql(`')) return null
    const result = await transformAsync(code, {
      filename: file,
      babelrc: false,
      configFile: false,
      sourceMaps: true,
      parserOpts: { plugins: ['typescript', 'jsx'] },
      plugins: [[babelOptimizerPlugin, { artifactDirectory: join(file.slice(0, file.indexOf(`/${app}/`)), app, 'gql'), gqlTagName: 'graphql' }]],
    })
    return result?.code ? { code: result.code.replace(importOfDocument, 'import { $1 } from $2.ts?document=$1"'), map: result.map ?? null } : null
  },
  async load(id) {
    const [, file, name] = /^(.*)\?document=(\w+)$/.exec(id) ?? []
    if (!file || !name) return null
    this.addWatchFile(file)
    return documentModule(file, await readFile(file, 'utf8'), name)
  },
})
