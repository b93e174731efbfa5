import { join } from 'node:path'
import { transformAsync } from '@babel/core'
import { babelOptimizerPlugin } from '@graphql-codegen/client-preset'
import type { Plugin } from 'vite'

/**
 * Puts the generated document where its text stands. Without it, a bundle carries the texts of all operations beside their
 * documents, to look the one up by the other.
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
    return result?.code ? { code: result.code, map: result.map ?? null } : null
  },
})
